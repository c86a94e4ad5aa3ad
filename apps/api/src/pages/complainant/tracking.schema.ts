import { builder } from '../../builder.ts';
import { ToldCaseType } from '../told/told-case.schema.ts';
import { track, type TrackedCase } from './track.ts';

const Tracked = builder.objectRef<TrackedCase>('TrackedCase').implement({
  description:
    'What the tracking page shows. The page works out the dates from what it is told of the case, with the procedure and the calendar.',
  subGraphs: ['portal'],
  fields: (t) => ({
    trackingNumber: t.exposeString('trackingNumber'),
    reference: t.exposeString('reference', {
      nullable: true,
      description: "The organisation's own reference, once it is given.",
    }),
    organisationKey: t.exposeString('organisationKey'),
    organisationName: t.exposeString('organisationName'),
    procedureKey: t.exposeString('procedureKey'),
    procedureVersion: t.exposeInt('procedureVersion'),
    stageKey: t.exposeString('stageKey'),
    status: t.exposeString('status', { description: '`open` or `closed`' }),
    told: t.expose('told', { type: ToldCaseType }),
    letterCount: t.exposeInt('letterCount'),
    messageCount: t.exposeInt('messageCount'),
    changedAt: t.expose('changedAt', { type: 'Instant' }),
  }),
});

builder.queryField('track', (t) =>
  t.field({
    type: Tracked,
    nullable: true,
    subGraphs: ['portal'],
    authScopes: { checkedInStatement: true },
    complexity: 5,
    description: 'The complaint this session opened; null where the session has ended.',
    resolve: (_root, _args, { deps, portalTokenHash }) => track(deps, portalTokenHash),
  }),
);
