import * as z from 'zod/mini';
import { refused } from '../../words/refusal-codes.ts';
import { caseIsOpen, handlerOr } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import { written } from '../checks.ts';
import { withText } from '../kept-text.ts';
import { whileAwaited } from '../when-acts-matter.ts';
import { text } from '../typed-values.ts';

export const recordNoMeeting = caseAct({
  schema: z.object({ reason: text }),
  gates: [caseIsOpen, handlerOr('investigates')],
  check: (_facts, { reason }) => written(reason, refused('no reason against a meeting', {}, 'reason')),
  decide: (context, { reason }) =>
    withText(context, 'reason', reason, (reasonId) => ({ type: 'MeetingNotNeeded', data: { reasonId } })),
  reaches: ['meetingSettled'],
  matters: whileAwaited('meetingSettled'),
});
