import { builder } from '../builder.ts'
import { endPortalSession } from './portal-session.ts'

builder.mutationField('leavePortal', (t) =>
  t.boolean({
    subGraphs: ['portal'],
    authScopes: { public: true },
    description: 'Ends the session, if there is one. Always true: leaving always works.',
    resolve: async (_root, _args, { deps, portalTokenHash }) => {
      if (portalTokenHash) await endPortalSession(deps, portalTokenHash)
      return true
    },
  }),
)
