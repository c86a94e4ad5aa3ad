/** How somebody gets an account: an administrator makes a link for them, and whoever opens it chooses the password. */
import { londonDate } from '@redress/domain/calendar/plain-date.ts';
import type { PersonDetails } from '@redress/domain/organisation/content.ts';
import { organisationCommand } from '@redress/domain/organisation/acts.ts';
import { organisationOf } from '@redress/domain/organisation/evolve.ts';
import { findPerson, type Person } from '@redress/domain/organisation/state.ts';
import { z } from 'zod';
import { organisationKey, readOrganisationContent } from '../content/organisation-content.ts';
import type { Deps } from '../deps.ts';
import { readOrganisationHistory } from '../history/organisation-history.ts';
import { instantOf } from '../organisations/organisation-now.ts';
import { findOrganisation } from '../organisations/published-organisation.ts';
import { enterByLink, type Entered } from './enter-by-link.ts';
import { findLink } from '../people/one-time-link.ts';

export const Join = z.object({
  code: z.string().max(100),
  email: z.string().trim().max(200),
  password: z.string().max(200),
});

export interface Invited {
  organisationId: string;
  personId: string;
  organisation: string;
  name: string;
  /** where they were invited; they may sign in with another address */
  email: string;
}

type Needed = Pick<Deps, 'database' | 'masterKey' | 'machineNow' | 'now'>;

/** Whom a link invites, and where to; undefined where it works no more, or they can sign in already. */
export async function findInvited(deps: Needed, code: string): Promise<Invited | undefined> {
  const link = await findLink(deps, code);
  if (link?.purpose !== 'invitation') return undefined;
  const { organisationId, personId } = link;
  const details = await invitable(deps, organisationId, personId);
  const organisation = await findOrganisation(deps, { id: organisationId });
  if (details === undefined || organisation === undefined) return undefined;
  return { organisationId, personId, organisation: organisation.name, email: '', ...details };
}

/** Name and address of somebody who is there and cannot sign in yet. */
export async function invitable(
  deps: Pick<Deps, 'database' | 'masterKey' | 'now'>,
  organisationId: string,
  personId: string,
): Promise<(PersonDetails & { kind: Person['kind'] }) | undefined> {
  return deps.database.transaction(organisationId, async (transaction) => {
    const { history } = await readOrganisationHistory(transaction, organisationId);
    const person = findPerson(organisationOf(history), personId);
    if (person === undefined || person.accountId !== undefined) return undefined;
    if (person.leftOn !== undefined && person.leftOn < londonDate(instantOf(deps.now()))) return undefined;
    const key = await organisationKey(deps, transaction, organisationId);
    const texts = await readOrganisationContent(transaction, organisationId, key, [person.detailsId]);
    // what `AddPerson` or `ChangePerson` kept
    const details: PersonDetails = JSON.parse(texts.get(person.detailsId) ?? '{"name":""}');
    return { ...details, kind: person.kind };
  });
}

/** Gives whoever holds the link their account. */
export async function join(deps: Deps, { code, email, password }: z.infer<typeof Join>): Promise<Entered> {
  const invited = await findInvited(deps, code);
  if (invited === undefined) return 'link';
  const { organisationId, personId, name } = invited;
  return enterByLink(deps, {
    code,
    account: { name, email, password },
    organisationId,
    commandFor: (accountId) => organisationCommand('LinkAccount', { personId, accountId }),
  });
}
