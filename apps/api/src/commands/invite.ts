import { organisationOf } from '@redress/domain/organisation/evolve.ts';
import { invitable } from '../acts/invitations.ts';
import type { Deps } from '../deps.ts';
import { readOrganisationHistory } from '../history/organisation-history.ts';
import { makeLink } from '../people/one-time-link.ts';
import { originOf } from '../origins.ts';
import { organisationNamed } from './act.ts';
import { exit, need, UsedWrongly, type Command } from './command.ts';
import { withInstallation } from './open-installation.ts';

export const invite: Command = {
  name: 'invite',
  summary: 'Prints a link with which an administrator who cannot sign in yet chooses a password.',
  takes: [['<organisation>', 'its key']],
  more: 'The link works once, for seven days; one made before works no more. Give it to nobody else. Everybody else is invited in the console.',
  run: ({ args: [key], say }) => {
    const named = need(key, 'The organisation');
    return withInstallation(async ({ deps }) => {
      const { id: organisationId } = await organisationNamed(deps, named);
      const personId = await waitingAdministrator(deps, organisationId);
      const code = await makeLink(deps, { purpose: 'invitation', organisationId, personId });
      say(`${originOf(deps.env, 'console')}/join#${code}`);
      return exit.done;
    });
  },
};

async function waitingAdministrator(deps: Deps, organisationId: string): Promise<string> {
  const { administrators } = await deps.database.transaction(organisationId, async (transaction) =>
    organisationOf((await readOrganisationHistory(transaction, organisationId)).history),
  );
  for (const personId of administrators)
    if ((await invitable(deps, organisationId, personId)) !== undefined) return personId;
  throw new UsedWrongly(
    'Every administrator of this organisation can sign in already. Invite others in the console.',
  );
}
