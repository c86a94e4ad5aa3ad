import type { PersonDetails } from '@redress/domain/organisation/content.ts';
import { organisationOf } from '@redress/domain/organisation/evolve.ts';
import { organisationKey, readOrganisationContent } from '../content/organisation-content.ts';
import type { Deps } from '../deps.ts';
import { readOrganisationHistory } from '../history/organisation-history.ts';
import { originOf } from '../origins.ts';
import { makeLink } from '../people/one-time-link.ts';
import { actInOrganisation, organisationNamed } from './act.ts';
import { exit, need, UsedWrongly, type Command } from './command.ts';
import { withInstallation } from './open-installation.ts';

const history =
  "It stands in the organisation's history as done from the machine, and its other administrators are told by mail.";

export const adminAdd: Command = {
  name: 'admin add',
  summary:
    'Makes somebody an administrator of an organisation, and prints a link where they cannot sign in yet.',
  takes: [['<organisation>', 'its key']],
  options: [
    ['--email <address>', 'where they are reached; somebody who is there with it already is appointed'],
    ['--name <name>', 'what they are called, where they are not there yet'],
  ],
  more: `${history} The link works once, for seven days: give it to nobody else. Example: admin add my-charity --email office@example.org --name 'Office Manager'`,
  run: ({ args: [key], options: { email, name }, say }) => {
    const named = need(key, 'The organisation');
    const address = need(email, '--email');
    return withInstallation(async ({ deps }) => {
      const { id: organisationId } = await organisationNamed(deps, named);
      const known = await colleagueAt(deps, organisationId, address);
      const personId = known?.personId ?? (await join(deps, organisationId, need(name, '--name'), address));
      await actInOrganisation(deps, organisationId, 'AppointAdministrator', { personId });
      say('They are an administrator now.');
      if (known?.signsIn === true) return exit.done;
      const code = await makeLink(deps, { purpose: 'invitation', organisationId, personId });
      say(`They choose a password here: ${originOf(deps.env, 'console')}/join#${code}`);
      return exit.done;
    });
  },
};

export const adminReset: Command = {
  name: 'admin reset',
  summary:
    'Lets somebody in again who lost both password and telephone: removes their second factor, and prints a link.',
  takes: [['<organisation>', 'its key']],
  options: [['--email <address>', 'the address they sign in with']],
  more: 'For an administrator whom nobody else can help. They are told by mail, and it stands in the history. The link works once, for a day: make sure that it is they who ask.',
  run: ({ args: [key], options: { email }, say }) => {
    const named = need(key, 'The organisation');
    const address = need(email, '--email').toLowerCase();
    return withInstallation(async ({ deps }) => {
      const { id: organisationId } = await organisationNamed(deps, named);
      const person = await deps.database.prisma.person.findFirst({
        where: { organisationId, user: { email: address } },
      });
      if (!person) throw new UsedWrongly('Nobody of this organisation signs in with this address.');
      const { id: personId, kind } = person;
      await actInOrganisation(deps, organisationId, 'RemoveFactor', { personId });
      await actInOrganisation(deps, organisationId, 'MakePasswordLink', { personId });
      const code = await makeLink(deps, { purpose: 'printed password', organisationId, personId });
      say(`${originOf(deps.env, kind === 'panel' ? 'panel' : 'console')}/new-password#${code}`);
      return exit.done;
    });
  },
};

async function join(deps: Deps, organisationId: string, name: string, email: string): Promise<string> {
  const made = await actInOrganisation(deps, organisationId, 'AddPerson', { kind: 'staff', name, email });
  if (made === undefined) throw new Error('Nobody was added.');
  return made;
}

/** Whoever of the staff is there and reached at this address. */
const colleagueAt = (
  deps: Deps,
  organisationId: string,
  address: string,
): Promise<{ personId: string; signsIn: boolean } | undefined> =>
  deps.database.transaction(organisationId, async (transaction) => {
    const { history: told } = await readOrganisationHistory(transaction, organisationId);
    const people = organisationOf(told).people.filter(
      ({ kind, leftOn }) => kind === 'staff' && leftOn === undefined,
    );
    const key = await organisationKey(deps, transaction, organisationId);
    const ids = people.map(({ detailsId }) => detailsId);
    const texts = await readOrganisationContent(transaction, organisationId, key, ids);
    const found = people.find(({ detailsId }) => {
      // what `AddPerson` or `ChangePerson` kept
      const { email }: Partial<PersonDetails> = JSON.parse(texts.get(detailsId) ?? '{}');
      return email?.toLowerCase() === address.toLowerCase();
    });
    return found && { personId: found.personId, signsIn: found.accountId !== undefined };
  });
