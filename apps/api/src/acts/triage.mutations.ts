/** How serious it is, whom it is about, and who looks after it. */
import * as z from 'zod';
import { commandField } from './command-field.ts';
import { code, codes, id, optional, plainDate, text, word } from './shapes.ts';

commandField(['console'], 'assessComplaint', {
  type: 'AssessComplaint',
  description: 'Says how serious a complaint is, and whether and when the person it is about is told.',
  input: {
    fields: (t) => ({
      seriousness: t.string({ required: true, description: '`ordinary`, `serious` or `very serious`' }),
      informSubject: t.string({ required: true, description: '`now`, `later`, `not yet` or `no subject`' }),
      informOn: t.field({ type: 'PlainDate', description: 'For `later`.' }),
      reason: t.string({ required: true }),
    }),
    shape: z.object({
      seriousness: word('ordinary', 'serious', 'very serious'),
      informSubject: word('now', 'later', 'not yet', 'no subject'),
      informOn: optional(plainDate),
      reason: text,
    }),
  },
});

commandField(['console'], 'nameSubject', {
  type: 'NameSubject',
  description: 'Names whom the complaint is about. From then on they see nothing of it but their own papers.',
  input: {
    fields: (t) => ({
      personId: t.id({ description: 'Somebody of the directory.' }),
      roles: t.stringList({ required: true, description: 'Keys of the roles it is about.' }),
      description: t.string({ required: true }),
    }),
    shape: z.object({ personId: optional(id), roles: codes, description: text }),
  },
});

commandField(['console'], 'recordSubjectInformed', {
  type: 'RecordSubjectInformed',
  description: 'The person complained about was told, outside a letter.',
  input: { fields: (t) => ({ note: t.string({ required: true }) }), shape: z.object({ note: text }) },
});

commandField(['console'], 'assignHandler', {
  type: 'AssignHandler',
  description: 'Hands the present stage to somebody.',
  input: {
    fields: (t) => ({ role: t.string({ required: true }), personId: t.id({ required: true }) }),
    shape: z.object({ role: code, personId: id }),
  },
});

commandField(['console'], 'recordInvolvement', {
  type: 'RecordInvolvement',
  description: 'Records that somebody had a part in the case, so that they do not sit on its panel.',
  input: { fields: (t) => ({ personId: t.id({ required: true }) }), shape: z.object({ personId: id }) },
});
