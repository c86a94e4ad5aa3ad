import * as z from 'zod/mini';
import { refused } from '../../words/refusal-codes.ts';
import { caseExists, complainantOrStaff } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import { withTextIfAny } from '../kept-text.ts';
import { text } from '../typed-values.ts';

/** Whether the outcome settles the matter for the complainant. It takes no right away. */
export const recordComplainantResponse = caseAct({
  schema: z.object({ response: z.enum(['satisfied', 'not satisfied', 'no answer']), note: text }),
  gates: [
    caseExists,
    complainantOrStaff,
    ({ state }) =>
      state.outcomes.some((outcome) => outcome.sentOn !== undefined)
        ? undefined
        : refused('no outcome to answer', {}),
  ],
  check: () => [],
  decide: (context, { response, note }) =>
    withTextIfAny(context, 'note', note, (noteId) => ({
      type: 'ComplainantResponded',
      data: { response, ...(noteId === undefined ? {} : { noteId }) },
    })),
  reaches: [],
  matters: ({ state }) => state.outcomes.some((outcome) => outcome.sentOn !== undefined),
});
