import * as z from 'zod/mini';
import { refused } from '../../words/refusal-codes.ts';
import { caseExists, complainantOrStaff } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import { written } from '../checks.ts';
import { withText } from '../kept-text.ts';
import { text } from '../typed-values.ts';

/** A message between the complainant and the organisation, either way, and still after the end. */
export const sendMessage = caseAct({
  schema: z.object({ message: text }),
  gates: [caseExists, complainantOrStaff],
  check: (_facts, { message }) => written(message, refused('no message', {}, 'message')),
  decide: (context, { message }) =>
    withText(context, 'message', message, (messageId) => ({
      type: 'MessageSent',
      data: { from: context.actor.kind === 'complainant' ? 'complainant' : 'staff', messageId },
    })),
  reaches: [],
  matters: ({ state }) => state.status !== 'new',
});
