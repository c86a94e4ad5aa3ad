import { builder } from '../../builder.ts';
import { connectionOf } from '../../graphql/connection.schema.ts';
import { pageArgs } from '../page-args.ts';
import { worklist, type WorklistRow } from './worklist.ts';

const WorklistRowType = builder.objectRef<WorklistRow>('WorklistRow').implement({
  description: 'An open case that the reader may see, and what comes next in it.',
  subGraphs: ['console'],
  fields: (t) => ({
    caseId: t.exposeID('caseId'),
    trackingNumber: t.exposeString('trackingNumber'),
    reference: t.exposeString('reference', {
      nullable: true,
      description: "The organisation's own reference, once it is given.",
    }),
    procedureKey: t.exposeString('procedureKey'),
    stageKey: t.exposeString('stageKey'),
    stageName: t.exposeString('stageName'),
    status: t.exposeString('status'),
    relation: t.exposeString('relation', {
      description: 'What the reader is to it: `handler`, `duty` or `overseer`.',
    }),
    receivedOn: t.expose('receivedOn', { type: 'PlainDate' }),
    nextDueOn: t.expose('nextDueOn', { type: 'PlainDate', nullable: true }),
    nextDueAt: t.expose('nextDueAt', {
      type: 'Instant',
      nullable: true,
      description: 'The last moment at which it is still kept.',
    }),
    nextClock: t.exposeString('nextClock', {
      nullable: true,
      description: 'Key of the clock that runs out next.',
    }),
    nextAct: t.exposeString('nextAct', {
      nullable: true,
      description: 'What the reader may do next: a command.',
    }),
    overdue: t.exposeBoolean('overdue', { description: 'Its next date has passed.' }),
    openDeadlines: t.exposeInt('openDeadlines'),
    unreadMessages: t.exposeInt('unreadMessages'),
    holds: t.exposeInt('holds'),
    changedAt: t.expose('changedAt', { type: 'Instant' }),
  }),
});

const WorklistConnection = connectionOf('Worklist', WorklistRowType, {
  subGraphs: ['console'],
  description: 'A page of the worklist, the next to fall due first.',
});

const WorklistFilter = builder.enumType('WorklistFilter', {
  values: ['mine', 'all', 'overdue', 'unassigned'] as const,
});

builder.queryField('worklist', (t) =>
  t.field({
    type: WorklistConnection,
    subGraphs: ['console'],
    authScopes: { checkedInStatement: true },
    complexity: ({ first }) => ({ field: 5, multiplier: first }),
    description: 'Open cases, the next to fall due first. Nobody signed in: no rows.',
    args: {
      ...pageArgs,
      filter: t.arg({ type: WorklistFilter, required: true, defaultValue: 'all' }),
    },
    resolve: (_root, { first, after, filter }, context) =>
      worklist(context.deps, context, { first, after: after ?? undefined, filter }),
  }),
);
