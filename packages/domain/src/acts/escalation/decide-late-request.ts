import * as z from 'zod/mini';
import type { CaseEvent } from '../../history/events.ts';
import { refused } from '../../words/refusal-codes.ts';
import { withDuty } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import { written } from '../checks.ts';
import { withText } from '../kept-text.ts';
import { text } from '../typed-values.ts';
import { requestPending } from './pending.ts';

/** Whether a request that came too late is taken all the same. */
export const decideLateRequest = caseAct({
  schema: z.object({ accepted: z.boolean(), reason: text }),
  gates: [
    withDuty('assigns', 'decides', 'convenes', 'receives'),
    (facts) => (requestPending(facts) ? undefined : refused('no late request', {})),
  ],
  check: (_facts, { reason }) => written(reason, refused('no reason for the late request', {}, 'reason')),
  decide: (context, { accepted, reason }) => {
    const { state, now } = context;
    const to = state.requests.at(-1)?.to ?? state.stage;
    const { events, content } = withText(context, 'reason', reason, (reasonId) => ({
      type: 'LateRequestDecided',
      data: { to, accepted, reasonId },
    }));
    const opened: CaseEvent = { type: 'StageOpened', data: { stage: to, openedAt: now, direct: false } };
    return { events: accepted ? [...events, opened] : events, content };
  },
  reaches: [],
  matters: requestPending,
});
