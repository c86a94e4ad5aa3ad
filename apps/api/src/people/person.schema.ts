import { builder } from '../builder.ts';
import { Organisation } from '../organisations/organisation.schema.ts';
import { findOrganisation } from '../organisations/published-organisation.ts';
import { dutiesOfViewer } from './duties.ts';
import type { SignedIn } from './signed-in.ts';

const Viewer = builder.objectRef<SignedIn>('Viewer').implement({
  description: 'Whoever is signed in.',
  subGraphs: ['console', 'panel'],
  fields: (t) => ({
    personId: t.exposeID('personId'),
    name: t.exposeString('name'),
    kind: t.exposeString('kind', { description: '`staff` or `panel`' }),
    organisation: t.field({
      type: Organisation,
      complexity: 5,
      resolve: async ({ organisationId }, _args, { deps }) => {
        const organisation = await findOrganisation(deps, { id: organisationId });
        if (organisation === undefined) throw new Error('A person belongs to no organisation.');
        return organisation;
      },
    }),
    administrator: t.exposeBoolean('administrator', {
      subGraphs: ['console'],
      description: 'Whether they run the organisation here. It opens no case.',
    }),
    roles: t.exposeStringList('roles', { description: 'Keys of the roles held today.' }),
    duties: t.stringList({
      subGraphs: ['console'],
      complexity: 5,
      description: 'What those roles may do in a complaint that is about nobody in them: words of `DUTIES`.',
      resolve: (person, _args, { deps }) => dutiesOfViewer(deps, person),
    }),
  }),
});

builder.queryField('me', (t) =>
  t.field({
    type: Viewer,
    nullable: true,
    subGraphs: ['console', 'panel'],
    authScopes: { public: true },
    description: 'Who is signed in; null for nobody.',
    resolve: async (_root, _args, { person }) => (await person()) ?? null,
  }),
);
