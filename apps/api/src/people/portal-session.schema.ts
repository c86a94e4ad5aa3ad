import { builder } from '../builder.ts';
import { Refused, type NotDone } from '../acts/command-result.schema.ts';
import { line } from '../acts/shapes.ts';
import { openCase, type Opened } from './open-case.ts';
import { endPortalSession } from './portal-session.ts';

const CaseOpened = builder.objectRef<Opened>('CaseOpened').implement({
  subGraphs: ['portal'],
  fields: (t) => ({
    sessionToken: t.exposeString('sessionToken', {
      description: 'For the header `authorization: Bearer …`; lasts an hour.',
    }),
    organisationKey: t.exposeString('organisationKey'),
  }),
});

const OpenCaseResult = builder.unionType('OpenCaseResult', {
  types: [CaseOpened, Refused],
  resolveType: (result: Opened | NotDone) => ('refusals' in result ? Refused : CaseOpened),
});

builder.mutationFields((t) => ({
  openCase: t.field({
    type: OpenCaseResult,
    subGraphs: ['portal'],
    authScopes: { public: true },
    // one a request: guesses cannot be bundled by aliases
    complexity: 800,
    description:
      'Opens a complaint with its number and its key. A wrong number and a wrong key look the same.',
    args: {
      trackingNumber: t.arg.string({ required: true, validate: line }),
      accessKey: t.arg.string({ required: true, validate: line }),
    },
    resolve: (_root, { trackingNumber, accessKey }, context) => openCase(context, trackingNumber, accessKey),
  }),
  leave: t.boolean({
    subGraphs: ['portal'],
    authScopes: { public: true },
    description: 'Ends the session, if there is one. Always true: leaving always works.',
    resolve: async (_root, _args, { deps, portalTokenHash }) => {
      if (portalTokenHash) await endPortalSession(deps, portalTokenHash);
      return true;
    },
  }),
}));
