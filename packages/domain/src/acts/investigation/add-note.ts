import * as z from 'zod/mini';
import { refused } from '../../words/refusal-codes.ts';
import { caseIsOpen, handlerOr } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import { written } from '../checks.ts';
import { withText } from '../kept-text.ts';
import { whileOpen } from '../when-acts-matter.ts';
import { text } from '../typed-values.ts';

export const addNote = caseAct({
  schema: z.object({ kind: z.enum(['note', 'interview', 'call', 'action']), note: text }),
  gates: [caseIsOpen, handlerOr('receives', 'assesses', 'assigns', 'investigates', 'convenes')],
  check: (_facts, { note }) => written(note, refused('no note', {}, 'note')),
  decide: (context, { kind, note }) =>
    withText(context, 'note', note, (noteId) => ({ type: 'NoteAdded', data: { kind, noteId } })),
  reaches: [],
  matters: whileOpen,
});
