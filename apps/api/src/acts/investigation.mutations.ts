/** What was done and said while a complaint is looked into. */
import * as z from 'zod';
import { commandField } from './command-field.ts';
import { code, id, instant, plainDate, text, word } from './shapes.ts';

commandField(['console'], 'recordMeeting', {
  type: 'RecordMeeting',
  description: 'A meeting with the complainant was held.',
  input: {
    fields: (t) => ({
      on: t.field({ type: 'PlainDate', required: true }),
      note: t.string({ required: true }),
    }),
    shape: z.object({ on: plainDate, note: text }),
  },
});

commandField(['console'], 'recordNoMeeting', {
  type: 'RecordNoMeeting',
  description: 'No meeting is needed, and why.',
  input: { fields: (t) => ({ reason: t.string({ required: true }) }), shape: z.object({ reason: text }) },
});

commandField(['console'], 'recordSpokenExplanation', {
  type: 'RecordSpokenExplanation',
  description: 'Somebody explained to the complainant in person or on the telephone what happens next.',
  input: {
    fields: (t) => ({ at: t.field({ type: 'Instant', required: true }), note: t.string({ required: true }) }),
    shape: z.object({ at: instant, note: text }),
  },
});

commandField(['console'], 'addNote', {
  type: 'AddNote',
  description: 'Writes something on the file.',
  input: {
    fields: (t) => ({
      kind: t.string({ required: true, description: '`note`, `interview`, `call` or `action`' }),
      note: t.string({ required: true }),
    }),
    shape: z.object({ kind: word('note', 'interview', 'call', 'action'), note: text }),
  },
});

commandField(['console'], 'writeToComplainant', {
  type: 'SendMessage',
  description: 'Sends a message that the complainant reads in the portal.',
  input: { fields: (t) => ({ message: t.string({ required: true }) }), shape: z.object({ message: text }) },
});

commandField(['console'], 'holdPoint', {
  type: 'HoldPoint',
  description: 'Rests one point of the complaint; its clocks rest with it.',
  input: {
    fields: (t) => ({
      pointId: t.id({ required: true }),
      ground: t.string({ required: true, description: "Key of the procedure's `holds`." }),
      reason: t.string({ required: true }),
    }),
    shape: z.object({ pointId: id, ground: code, reason: text }),
  },
});

commandField(['console'], 'resumePoint', {
  type: 'ResumePoint',
  description: 'Takes up a point that rested.',
  input: { fields: (t) => ({ pointId: t.id({ required: true }) }), shape: z.object({ pointId: id }) },
});
