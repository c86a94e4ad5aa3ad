/** What was found, what was decided, and the end of a case. */
import * as z from 'zod';
import { commandField } from './command-field.ts';
import { code, codes, id, line, optional, text, textByKey, word } from './shapes.ts';

commandField(['console'], 'recordFinding', {
  type: 'RecordFinding',
  description: 'Answers one point of the complaint. Nobody outside reads it before the letter.',
  input: {
    fields: (t) => ({
      pointId: t.id({ required: true }),
      outcome: t.string({ required: true, description: "Key of the stage's `outcomes`." }),
      finding: t.string({ required: true }),
    }),
    shape: z.object({ pointId: id, outcome: code, finding: text }),
  },
});

commandField(['console'], 'decideOutcome', {
  type: 'DecideOutcome',
  description: "Decides the present stage in the procedure's own words.",
  input: {
    fields: (t) => ({
      outcome: t.string({ required: true }),
      reasons: t.string({ required: true }),
      redress: t.stringList({ required: true, description: 'Keys of what is offered to put it right.' }),
      omitted: t.field({
        type: 'TextByKey',
        required: true,
        description: 'Why a due redress is left out, by its key.',
      }),
      signature: t.string({ description: 'Typed name, where the procedure asks for a sign-off.' }),
    }),
    shape: z.object({
      outcome: code,
      reasons: text,
      redress: codes,
      omitted: textByKey,
      signature: optional(line),
    }),
  },
});

commandField(['console'], 'recordOrganisationResponse', {
  type: 'RecordResponse',
  description: "The organisation's own answer to the complaint, which a panel has to consider.",
  input: { fields: (t) => ({ response: t.string({ required: true }) }), shape: z.object({ response: text }) },
});

commandField(['console'], 'recordComplainantResponse', {
  type: 'RecordComplainantResponse',
  description: 'What the complainant said to the outcome, or that no answer came.',
  input: {
    fields: (t) => ({
      response: t.string({ required: true, description: '`satisfied`, `not satisfied` or `no answer`' }),
      note: t.string({ required: true }),
    }),
    shape: z.object({ response: word('satisfied', 'not satisfied', 'no answer'), note: text }),
  },
});

commandField(['console'], 'closeCase', {
  type: 'CloseCase',
  description: 'Closes the case.',
  input: {
    fields: (t) => ({
      reason: t.string({ required: true, description: "Key of the procedure's `closures`." }),
      note: t.string({ required: true }),
    }),
    shape: z.object({ reason: code, note: text }),
  },
});
