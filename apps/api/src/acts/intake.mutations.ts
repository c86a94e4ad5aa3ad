/** A complaint that somebody on the staff writes down, and its signature on paper. */
import { acts } from '@redress/domain/acts/acts.ts';
import { complaint } from '@redress/domain/acts/intake/complaint.ts';
import * as z from 'zod/mini';
import { builder } from '../builder.ts';
import { Refused, type NotDone } from './command-result.schema.ts';
import { actField, remember } from './act-field.ts';
import { inputOf } from './fields-of.ts';
import { readAct } from './read-act.ts';
import { code, idempotencyKey, optional } from './shapes.ts';
import { giveCommand, whoAsks } from './give-command.ts';

const RecordComplaintInput = inputOf(
  'RecordComplaintInput',
  complaint,
  {
    receivedAt: 'When it reached the organisation; left out: now.',
    inWriting: 'False while it still has to be put in writing.',
  },
  { signature: 'PaperSignatureInput' },
);

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
      const asking = await whoAsks(context);
      const read = readAct(complaint, input);
      if ('refusals' in read) return read;
      const result = await giveCommand(
        context,
        asking,
        { type: 'ReceiveComplaint', data: read.data },
        key,
        procedureKey ?? undefined,
      );
      if ('refusals' in result) return result;
      const { trackingNumber = '', accessKey = null } = result.answer;
      return { caseId: result.caseId, seq: result.seq, trackingNumber, accessKey };
    },
  }),
);

actField(['console'], 'recordSignature', 'SignComplaint', {
  description: 'A complaint that was taken down came back signed on paper.',
  door: z.pipe(
    z.omit(acts.SignComplaint.schema, { how: true }),
    z.transform((signed) => ({ ...signed, how: 'on paper' as const })),
  ),
});
