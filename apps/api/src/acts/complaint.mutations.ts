/** What somebody who complains can ask for. */
import { acts } from '@redress/domain/acts/acts.ts';
import { complaint, type Complaint } from '@redress/domain/acts/intake/complaint.ts';
import * as z from 'zod/mini';
import { builder } from '../builder.ts';
import { Refused, type NotDone } from './command-result.schema.ts';
import { ownActField, remember } from './act-field.ts';
import { inputOf } from './fields-of.ts';
import { readAct } from './read-act.ts';
import { code, idempotencyKey, optional } from './shapes.ts';
import { receiveFromPortal, type Received } from './receive-from-portal.ts';

/** What the public form hands in; how and when it came is not the writer's to say. */
const portalComplaint = z.pipe(
  z.extend(z.omit(complaint, { channel: true, receivedAt: true, inWriting: true }), {
    scribe: z.enum(['none', 'third party']),
  }),
  z.transform((typed) => ({ ...typed, channel: 'portal' as const, inWriting: true })),
) satisfies z.ZodMiniType<Complaint>;

const ReceiveComplaintInput = inputOf(
  'ReceiveComplaintInput',
  portalComplaint,
  {
    audience: 'Key of `eligibility.audiences`.',
    scribe: '`none` or `third party`: whether somebody else is typing.',
    topics: 'Keys of `eligibility.topics`.',
    about: 'Keys of the roles it is about, as far as the form asks.',
    site: 'Key of `sites`.',
    answers: 'Answers to the intake fields by key, as typed.',
    points: 'The points of the complaint; empty: the summary is the one point.',
  },
  { signature: 'SignatureInput' },
);

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
    resolve: (_root, { input, ...sent }, context) => {
      const read = readAct(portalComplaint, input);
      return 'refusals' in read ? read : receiveFromPortal(context, sent, read.data);
    },
  }),
);

ownActField('signComplaint', 'SignComplaint', {
  description: 'Signs a complaint that was written down by somebody else.',
  door: z.pipe(
    z.omit(acts.SignComplaint.schema, { how: true }),
    z.transform((typed) => ({ ...typed, how: 'typed name' as const })),
  ),
});

ownActField('sendMessage', 'SendMessage', { description: 'Writes to whoever looks after the complaint.' });

ownActField('requestNextStage', 'RequestNextStage', {
  description: 'Goes on to the next stage, such as an appeal.',
  says: {
    to: 'Key of the stage: `to` of one of `nextActsOfComplainant`.',
    answers: 'Answers to what the way on `asks`, by key.',
  },
  door: z.omit(acts.RequestNextStage.schema, { receivedAt: true }),
});

ownActField('recordResponse', 'RecordComplainantResponse', {
  description: 'Says whether the outcome settles the matter.',
  says: { note: 'May be empty.' },
  door: z.extend(acts.RecordComplainantResponse.schema, { response: z.enum(['satisfied', 'not satisfied']) }),
});
