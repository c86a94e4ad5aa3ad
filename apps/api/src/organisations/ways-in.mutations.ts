/** How an administrator helps somebody back in. The rules say for whom; what is on paper is shown once, and never what was chosen with it. */
import { organisationCommand } from '@redress/domain/organisation/acts.ts';
import { Refused, type NotDone } from '../acts/command-result.schema.ts';
import { giveOrganisation, organisationField, rememberOrganisation } from '../acts/organisation-field.ts';
import { id, idempotencyKey } from '../acts/shapes.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { originOf } from '../origins.ts';
import { makeLink } from '../people/one-time-link.ts';

organisationField(
  'removeFactor',
  'RemoveFactor',
  'Somebody lost their second factor: it goes, and their next sign-in sets up another. For an administrator, two others ask.',
);
rememberOrganisation('MakePasswordLink');

const PasswordLink = builder.objectRef<{ address: string }>('PasswordLink').implement({
  description: 'A link to print, with which somebody chooses a new password.',
  subGraphs: ['console'],
  fields: (t) => ({
    address: t.exposeString('address', { description: 'Works once, for a day; shown this one time.' }),
  }),
});

const PasswordLinkResult = builder.unionType('PasswordLinkResult', {
  description: 'The link, or why there is none.',
  subGraphs: ['console'],
  types: [PasswordLink, Refused],
  resolveType: (result) => ('refusals' in result ? Refused : PasswordLink),
});

builder.mutationField('makePasswordLink', (t) =>
  t.field({
    type: PasswordLinkResult,
    subGraphs: ['console'],
    authScopes: { staff: true },
    complexity: 20,
    description:
      'A link to print, with which somebody who forgot their password chooses another. They are told, and every link before it works no more.',
    args: {
      idempotencyKey: t.arg.string({ required: true, validate: idempotencyKey }),
      personId: t.arg.id({ required: true, validate: id }),
    },
    resolve: (_root, { idempotencyKey: key, personId }, context) => printed(context, personId, key),
  }),
);

async function printed(
  context: Context,
  personId: string,
  key: string,
): Promise<{ address: string } | NotDone> {
  const { deps } = context;
  const asking = await context.person();
  const made = await giveOrganisation(context, organisationCommand('MakePasswordLink', { personId }), key);
  if ('refusals' in made || asking === undefined) return 'refusals' in made ? made : { refusals: [] };
  const { organisationId } = asking;
  const link = await makeLink(deps, { purpose: 'printed password', organisationId, personId });
  const { kind } = await deps.database.prisma.person.findUniqueOrThrow({
    where: { organisationId_id: { organisationId, id: personId } },
  });
  const origin = originOf(deps.env, kind === 'panel' ? 'panel' : 'console');
  return { address: `${origin}/new-password#${link}` };
}
