/** A complaint that somebody on the staff writes down, and its signature on paper. */
import * as z from 'zod';
import type { CommandData } from '@redress/domain/acts/commands.ts';
import { CHANNELS } from '@redress/domain/procedure/vocabulary.ts';
import { builder } from '../builder.ts';
import { Refused, type NotDone } from './command-result.schema.ts';
import { commandField, remember } from './command-field.ts';
import { code, codes, idempotencyKey, instant, line, optional, text, textByKey, word } from './shapes.ts';
import { giveCommand, whoAsks } from './give-command.ts';

const complaint = z.object({
  kind: word('concern', 'complaint'),
  channel: word(...CHANNELS),
  receivedAt: optional(instant),
  inWriting: z.boolean(),
  audience: optional(code),
  anonymous: z.boolean(),
  onBehalf: word('self', 'someone else', 'organisation'),
  scribe: word('none', 'staff', 'third party'),
  topics: codes,
  about: codes,
  site: optional(code),
  answers: textByKey,
  points: z.array(text).max(100, 'That is too many points. Put related things together.'),
  signature: optional(z.object({ name: line, declared: z.boolean() })),
}) satisfies z.ZodType<CommandData['ReceiveComplaint']>;

const PaperSignature = builder.inputType('PaperSignatureInput', {
  fields: (t) => ({ name: t.string({ required: true }), declared: t.boolean({ required: true }) }),
});

const RecordComplaintInput = builder
  .inputType('RecordComplaintInput', {
    fields: (t) => ({
      kind: t.string({ required: true, description: '`concern` or `complaint`' }),
      channel: t.string({ required: true, description: CHANNELS.join(', ') }),
      receivedAt: t.field({
        type: 'Instant',
        description: 'When it reached the organisation; left out: now.',
      }),
      inWriting: t.boolean({ required: true, description: 'False while it still has to be put in writing.' }),
      audience: t.string(),
      anonymous: t.boolean({ required: true }),
      onBehalf: t.string({ required: true, description: '`self`, `someone else` or `organisation`' }),
      scribe: t.string({ required: true, description: '`none`, `staff` or `third party`' }),
      topics: t.stringList({ required: true }),
      about: t.stringList({ required: true }),
      site: t.string(),
      answers: t.field({ type: 'TextByKey', required: true }),
      points: t.stringList({ required: true }),
      signature: t.field({ type: PaperSignature }),
    }),
  })
  .validate(complaint);

interface Recorded {
  caseId: string;
  seq: number;
  trackingNumber: string;
  accessKey: string | null;
}

const ComplaintRecorded = builder.objectRef<Recorded>('ComplaintRecorded').implement({
  description:
    'The complaint is saved. Hand number and key to whoever complained; the key is shown this once.',
  subGraphs: ['console'],
  fields: (t) => ({
    caseId: t.expose('caseId', { type: 'ID' }),
    seq: t.exposeInt('seq'),
    trackingNumber: t.exposeString('trackingNumber'),
    accessKey: t.exposeString('accessKey', { nullable: true }),
  }),
});

const RecordComplaintResult = builder.unionType('RecordComplaintResult', {
  types: [ComplaintRecorded, Refused],
  resolveType: (result: Recorded | NotDone) => ('refusals' in result ? Refused : ComplaintRecorded),
});

remember('ReceiveComplaint', 'recordComplaint', ['console']);
builder.mutationField('recordComplaint', (t) =>
  t.field({
    type: RecordComplaintResult,
    subGraphs: ['console'],
    authScopes: { staff: true },
    complexity: 50,
    description: 'Takes in a complaint that somebody phoned, wrote or came in with.',
    args: {
      procedureKey: t.arg.string({
        validate: optional(code),
        description: 'Where the organisation has several.',
      }),
      idempotencyKey: t.arg.string({ required: true, validate: idempotencyKey }),
      input: t.arg({ type: RecordComplaintInput, required: true }),
    },
    resolve: async (_root, { procedureKey, idempotencyKey: key, input }, context) => {
      const result = await giveCommand(
        context,
        await whoAsks(context),
        { type: 'ReceiveComplaint', data: input },
        key,
        procedureKey ?? undefined,
      );
      if ('refusals' in result) return result;
      const { trackingNumber = '', accessKey = null } = result.answer;
      return { caseId: result.caseId, seq: result.seq, trackingNumber, accessKey };
    },
  }),
);

commandField(['console'], 'recordSignature', {
  type: 'SignComplaint',
  description: 'A complaint that was taken down came back signed on paper.',
  input: {
    fields: (t) => ({ name: t.string({ required: true }), declared: t.boolean({ required: true }) }),
    shape: z
      .object({ name: line, declared: z.boolean() })
      .transform((signed): CommandData['SignComplaint'] => ({ ...signed, how: 'on paper' })),
  },
});
