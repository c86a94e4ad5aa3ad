import { builder } from '../builder.ts'
import type { SignedIn } from './signed-in.ts'

const Viewer = builder.objectRef<SignedIn>('Viewer').implement({
  description: 'Whoever is signed in.',
  subGraphs: ['console', 'panel'],
  fields: (t) => ({
    personId: t.expose('personId', { type: 'UUID' }),
    organisationId: t.expose('organisationId', { type: 'UUID' }),
    name: t.exposeString('name'),
    kind: t.exposeString('kind', { description: '`staff` or `panel`' }),
    roles: t.exposeStringList('roles', { description: 'Keys of the roles held today.' }),
  }),
})

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    nullable: true,
    subGraphs: ['console', 'panel'],
    authScopes: { public: true },
    description: 'Who is signed in; null for nobody.',
    resolve: async (_root, _args, { person }) => (await person()) ?? null,
  }),
)
