/** Going on to another stage, taken in by staff. */
import * as z from 'zod';
import { commandField } from './command-field.ts';
import { code, instant, optional, plainDate, text, textByKey, word } from './shapes.ts';

commandField(['console'], 'setWindow', {
  type: 'SetWindow',
  description: 'Until when the complainant may go on to the next stage.',
  input: {
    fields: (t) => ({
      until: t.field({ type: 'PlainDate', required: true }),
      standing: t.string({
        required: true,
        description: '`agreed` or `proposed`: a date that was only proposed binds nobody.',
      }),
    }),
    shape: z.object({ until: plainDate, standing: word('agreed', 'proposed') }),
  },
});

commandField(['console'], 'recordNextStageRequest', {
  type: 'RequestNextStage',
  description: 'A request for the next stage that came by letter, by mail or on the telephone.',
  input: {
    fields: (t) => ({
      to: t.string({ required: true }),
      receivedAt: t.field({ type: 'Instant', description: 'When it arrived; left out: now.' }),
      answers: t.field({ type: 'TextByKey', required: true }),
    }),
    shape: z.object({ to: code, receivedAt: optional(instant), answers: textByKey }),
  },
});

commandField(['console'], 'decideLateRequest', {
  type: 'DecideLateRequest',
  description: 'Takes a request that came after its time, or does not.',
  input: {
    fields: (t) => ({ accepted: t.boolean({ required: true }), reason: t.string({ required: true }) }),
    shape: z.object({ accepted: z.boolean(), reason: text }),
  },
});
