/** What somebody who complains can ask for. */
import * as z from 'zod';
import type { CommandData } from '@redress/domain/acts/commands.ts';
import { builder } from '../builder.ts';
import { Refused, type NotDone } from './command-result.schema.ts';
import { ownCommandField, remember } from './command-field.ts';
import { code, codes, idempotencyKey, line, optional, text, textByKey, word } from './shapes.ts';
import { receiveFromPortal, type Received } from './receive-from-portal.ts';

const complaint = z.object({
  kind: word('concern', 'complaint'),
  audience: optional(code),
  anonymous: z.boolean(),
  onBehalf: word('self', 'someone else', 'organisation'),
  scribe: word('none', 'third party'),
  topics: codes,
  about: codes,
  site: optional(code),
  answers: textByKey,
  points: z.array(text).max(100, 'That is too many points. Put related things together.'),
  signature: optional(z.object({ name: line, declared: z.boolean() })),
});

const Signature = builder.inputType('SignatureInput', {
  fields: (t) => ({ name: t.string({ required: true }), declared: t.boolean({ required: true }) }),
});

const ReceiveComplaintInput = builder
  .inputType('ReceiveComplaintInput', {
    fields: (t) => ({
      kind: t.string({ required: true, description: '`concern` or `complaint`' }),
      audience: t.string({ description: 'Key of `eligibility.audiences`.' }),
      anonymous: t.boolean({ required: true }),
      onBehalf: t.string({ required: true, description: '`self`, `someone else` or `organisation`' }),
      scribe: t.string({
        required: true,
        description: '`none` or `third party`: whether somebody else is typing.',
      }),
      topics: t.stringList({ required: true, description: 'Keys of `eligibility.topics`.' }),
      about: t.stringList({
        required: true,
        description: 'Keys of the roles it is about, as far as the form asks.',
      }),
      site: t.string({ description: 'Key of `sites`.' }),
      answers: t.field({
        type: 'TextByKey',
        required: true,
        description: 'Answers to the intake fields by key, as typed.',
      }),
      points: t.stringList({
        required: true,
        description: 'The points of the complaint; empty: the summary is the one point.',
      }),
      signature: t.field({ type: Signature }),
    }),
  })
  .validate(complaint);

const ComplaintReceived = builder.objectRef<Received>('ComplaintReceived').implement({
  description: 'The complaint is saved. The key is shown this once.',
  subGraphs: ['portal'],
  fields: (t) => ({
    trackingNumber: t.exposeString('trackingNumber', {
      description: 'Names the complaint; opens nothing by itself.',
    }),
    accessKey: t.exposeString('accessKey', {
      description: 'Six words. Whoever has both can read the complaint.',
    }),
    sessionToken: t.exposeString('sessionToken', {
      description: 'For the header `authorization: Bearer …`; lasts an hour.',
    }),
  }),
});

const ReceiveComplaintResult = builder.unionType('ReceiveComplaintResult', {
  types: [ComplaintReceived, Refused],
  resolveType: (result: Received | NotDone) => ('refusals' in result ? Refused : ComplaintReceived),
});

remember('ReceiveComplaint', 'receiveComplaint', ['portal']);
builder.mutationField('receiveComplaint', (t) =>
  t.field({
    type: ReceiveComplaintResult,
    subGraphs: ['portal'],
    authScopes: { public: true },
    complexity: 50,
    description: 'Sends a complaint. Safe to send again with the same idempotency key: it makes one case.',
    args: {
      organisationKey: t.arg.string({ required: true, validate: code }),
      procedureKey: t.arg.string({
        validate: optional(code),
        description: 'Where the organisation has several.',
      }),
      idempotencyKey: t.arg.string({ required: true, validate: idempotencyKey }),
      input: t.arg({ type: ReceiveComplaintInput, required: true }),
    },
    resolve: (_root, args, context) => receiveFromPortal(context, args),
  }),
);

ownCommandField('signComplaint', {
  type: 'SignComplaint',
  description: 'Signs a complaint that was written down by somebody else.',
  input: {
    fields: (t) => ({ name: t.string({ required: true }), declared: t.boolean({ required: true }) }),
    shape: z
      .object({ name: line, declared: z.boolean() })
      .transform((typed): CommandData['SignComplaint'] => ({ ...typed, how: 'typed name' })),
  },
});

ownCommandField('sendMessage', {
  type: 'SendMessage',
  description: 'Writes to whoever looks after the complaint.',
  input: { fields: (t) => ({ message: t.string({ required: true }) }), shape: z.object({ message: text }) },
});

ownCommandField('requestNextStage', {
  type: 'RequestNextStage',
  description: 'Goes on to the next stage, such as an appeal.',
  input: {
    fields: (t) => ({
      to: t.string({ required: true, description: 'Key of the stage: `to` of one of `complainantActs`.' }),
      answers: t.field({
        type: 'TextByKey',
        required: true,
        description: 'Answers to what the way on `asks`, by key.',
      }),
    }),
    shape: z.object({ to: code, answers: textByKey }),
  },
});

ownCommandField('recordResponse', {
  type: 'RecordComplainantResponse',
  description: 'Says whether the outcome settles the matter.',
  input: {
    fields: (t) => ({
      response: t.string({ required: true, description: '`satisfied` or `not satisfied`' }),
      note: t.string({ required: true, description: 'May be empty.' }),
    }),
    shape: z.object({ response: word('satisfied', 'not satisfied'), note: text }),
  },
});
