import { builder } from '../../builder.ts';
import { connectionOf } from '../../graphql/connection.schema.ts';
import { pageArgs } from '../page-args.ts';
import { line } from '../../acts/shapes.ts';
import { findCase, register, type RegisterRow } from './register.ts';

export const RegisterRowType = builder.objectRef<RegisterRow>('RegisterRow').implement({
  description: 'A case, open or closed, and how it stands. Nothing of what it says.',
  subGraphs: ['console'],
  fields: (t) => ({
    caseId: t.exposeID('caseId'),
    trackingNumber: t.exposeString('trackingNumber'),
    reference: t.exposeString('reference', { nullable: true }),
    procedureKey: t.exposeString('procedureKey'),
    procedureVersion: t.exposeInt('procedureVersion'),
    stageKey: t.exposeString('stageKey'),
    status: t.exposeString('status', { description: '`open`, `closed` or `erased`' }),
    receivedOn: t.expose('receivedOn', { type: 'PlainDate' }),
    closedOn: t.expose('closedOn', { type: 'PlainDate', nullable: true }),
    outcomeKey: t.exposeString('outcomeKey', { nullable: true }),
    relation: t.exposeString('relation', { description: 'What the reader is to it.' }),
  }),
});

const RegisterConnection = connectionOf('Register', RegisterRowType, {
  subGraphs: ['console'],
  description: 'A page of the register, the latest received first.',
});

builder.queryFields((t) => ({
  register: t.field({
    type: RegisterConnection,
    subGraphs: ['console'],
    authScopes: { staff: true },
    complexity: ({ first }) => ({ field: 10, multiplier: first }),
    description: 'Every case that the reader may know of, the latest received first.',
    args: pageArgs,
    resolve: (_root, { first, after }, context) => register(context, { first, after: after ?? undefined }),
  }),
  findCase: t.field({
    type: RegisterRowType,
    nullable: true,
    subGraphs: ['console'],
    authScopes: { staff: true },
    complexity: 20,
    description:
      'The case of a reference as typed from a letter, or of a tracking number; null where the reader knows of none.',
    args: { typed: t.arg.string({ required: true, validate: line }) },
    resolve: (_root, { typed }, context) => findCase(context, typed),
  }),
}));
