import * as z from 'zod/mini';
import { refused } from '../../words/refusal-codes.ts';
import { caseIsOpen } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import { written } from '../checks.ts';
import { withText } from '../kept-text.ts';
import { text } from '../typed-values.ts';
import { atPanelStage, byChair, byConvener, hearingIsArranged, notDecided } from './panel-gates.ts';

/** Breaks the hearing off, or puts it off; another date is arranged with fresh notice. */
export const adjournHearing = caseAct({
  schema: z.object({ reason: text }),
  gates: [
    caseIsOpen,
    (facts) => (byChair(facts) === undefined ? undefined : byConvener(facts)),
    atPanelStage,
    notDecided,
    hearingIsArranged,
    ({ state }) => (state.panel.endedAt === undefined ? undefined : refused('nothing to adjourn', {})),
  ],
  check: (_facts, { reason }) => written(reason, refused('no reason to adjourn', {}, 'reason')),
  decide: (context, { reason }) =>
    withText(context, 'reason', reason, (reasonId) => ({ type: 'HearingAdjourned', data: { reasonId } })),
  reaches: [],
});
