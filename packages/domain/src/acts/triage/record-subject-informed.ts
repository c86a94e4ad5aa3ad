import * as z from 'zod/mini';
import { refused } from '../../words/refusal-codes.ts';
import { caseIsOpen, withDuty } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import { written } from '../checks.ts';
import { withText } from '../kept-text.ts';
import { text } from '../typed-values.ts';

/** The person complained about was told. */
export const recordSubjectInformed = caseAct({
  schema: z.object({ note: text }),
  gates: [
    caseIsOpen,
    withDuty('assesses', 'investigates', 'assigns', 'convenes'),
    ({ state }) => (state.subjects.length + state.about.length > 0 ? undefined : refused('no subject', {})),
  ],
  check: (_facts, { note }) => written(note, refused('no note of telling', {}, 'note')),
  decide: (context, { note }) =>
    withText(context, 'note', note, (noteId) => ({ type: 'SubjectInformed', data: { noteId } })),
  reaches: ['subjectInformed'],
  matters: ({ state }) =>
    state.status === 'open' && !state.subjectInformed && state.subjects.length + state.about.length > 0,
});
