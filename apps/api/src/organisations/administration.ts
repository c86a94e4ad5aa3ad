/** What an administrator sees of their organisation: its settings, its people with roles and dates, and its history. No case is in it. */
import type {
  ContactDetails,
  Identity,
  PersonDetails,
  PrivacyContact,
  Sender,
  SiteDetails,
} from '@redress/domain/organisation/content.ts';
import type { OrganisationRecorded } from '@redress/domain/organisation/events.ts';
import { organisationOf } from '@redress/domain/organisation/evolve.ts';
import type { GoLiveCheck } from '@redress/domain/organisation/go-live.ts';
import type { OrganisationState } from '@redress/domain/organisation/state.ts';
import { organisationKey, readOrganisationContent } from '../content/organisation-content.ts';
import type { Deps } from '../deps.ts';
import { readOrganisationHistory } from '../history/organisation-history.ts';
import { goLiveChecks } from './go-live.ts';

export type Administration = {
  state: OrganisationState;
  history: readonly OrganisationRecorded[];
  checks: readonly GoLiveCheck[];
  identity: Partial<Identity>;
  sender: Partial<Sender>;
  privacy: Partial<PrivacyContact>;
  contacts: readonly (Partial<ContactDetails> & { channel: string; role?: string; personId?: string })[];
  sites: readonly (Partial<SiteDetails> & { site: string; open: boolean })[];
  people: readonly AdministeredPerson[];
  calendar: readonly (OrganisationState['calendar'][number] & { title: string })[];
};
export type AdministeredPerson = OrganisationState['people'][number] &
  Partial<PersonDetails> & { administrator: boolean; grounds?: string };

/** Undefined for whoever is not an administrator. */
export async function findAdministration(
  deps: Pick<Deps, 'database' | 'masterKey' | 'now'>,
  { organisationId, personId }: { organisationId: string; personId: string },
): Promise<Administration | undefined> {
  return deps.database.transaction(organisationId, async (transaction) => {
    const { history } = await readOrganisationHistory(transaction, organisationId);
    const state = organisationOf(history);
    if (!state.administrators.includes(personId)) return undefined;
    const key = await organisationKey(deps, transaction, organisationId);
    const texts = await readOrganisationContent(transaction, organisationId, key, idsIn(state));
    const seen = administration(state, history, texts);
    return { ...seen, checks: await goLiveChecks(transaction, organisationId, seen, deps.now()) };
  });
}

const idsIn = (state: OrganisationState): string[] =>
  [
    state.identityId,
    state.senderId,
    state.privacyId,
    ...Object.values(state.contacts).map(({ contactId }) => contactId),
    ...state.sites.map(({ siteId }) => siteId),
    ...state.people.flatMap(({ detailsId, independence }) => [detailsId, independence?.groundsId]),
    ...state.calendar.map(({ titleId }) => titleId),
  ].filter((id) => id !== undefined);

function administration(
  state: OrganisationState,
  history: readonly OrganisationRecorded[],
  texts: ReadonlyMap<string, string>,
): Omit<Administration, 'checks'> {
  // What an act kept under this id: JSON of its own shape, or nothing where it was erased.
  const said = <Said>(id: string | undefined) => JSON.parse(texts.get(id ?? '') ?? '{}') as Partial<Said>;
  return {
    state,
    history,
    identity: said<Identity>(state.identityId),
    sender: said<Sender>(state.senderId),
    privacy: said<PrivacyContact>(state.privacyId),
    contacts: Object.entries(state.contacts).map(([channel, { contactId, ...who }]) => ({
      channel,
      ...who,
      ...said<ContactDetails>(contactId),
    })),
    sites: state.sites.map(({ siteId, ...site }) => ({ ...site, ...said<SiteDetails>(siteId) })),
    people: state.people.map((person) => ({
      ...person,
      ...said<PersonDetails>(person.detailsId),
      administrator: state.administrators.includes(person.personId),
      ...(person.independence && { grounds: texts.get(person.independence.groundsId) ?? '' }),
    })),
    calendar: state.calendar.map((change) => ({ ...change, title: texts.get(change.titleId) ?? '' })),
  };
}
