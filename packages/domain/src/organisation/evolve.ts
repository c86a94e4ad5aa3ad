import type { Changes } from './changes.ts';
import type { KnownOf, OrganisationEventType, OrganisationRecorded } from './events.ts';
import { calendarChanges } from './evolve-calendar.ts';
import { peopleChanges } from './evolve-people.ts';
import { noOrganisation, type OrganisationState } from './state.ts';

const changes: Changes<OrganisationEventType> = {
  OrganisationFounded: (state, data) => ({ ...state, ...data }),
  IdentityChanged: (state, { identityId }) => ({ ...state, identityId }),
  ContactSet: (state, { channel, ...contact }) => ({
    ...state,
    contacts: { ...state.contacts, [channel]: contact },
  }),
  ContactRemoved: (state, { channel }) => {
    const { [channel]: _gone, ...contacts } = state.contacts;
    return { ...state, contacts };
  },
  SenderNamed: (state, { senderId }) => ({ ...state, senderId }),
  LanguagesSet: (state, { languages }) => ({ ...state, languages }),
  PrivacyContactSet: (state, { privacyId }) => ({ ...state, privacyId }),
  RetentionSet: (state, retention) => ({ ...state, retention }),
  SiteOpened: (state, { site, siteId }) => ({
    ...state,
    sites: [...state.sites.filter((known) => known.site !== site), { site, siteId, open: true }],
  }),
  SiteClosed: (state, { site }) => ({
    ...state,
    sites: state.sites.map((known) => (known.site === site ? { ...known, open: false } : known)),
  }),
  MailTried: (state, { taken }) => ({ ...state, mailTaken: taken }),
  PortalOpened: (state) => ({ ...state, open: true }),
  PortalClosed: (state) => ({ ...state, open: false }),
  ProcedurePublished: (state, publication) => ({
    ...state,
    publications: [...state.publications, publication],
  }),
  TokenMade: (state, token) => ({ ...state, tokens: [...state.tokens, token] }),
  TokenRevoked: (state, { tokenId }) => ({
    ...state,
    tokens: state.tokens.filter((token) => token.tokenId !== tokenId),
  }),
  ...peopleChanges,
  ...calendarChanges,
};

const changed = <T extends OrganisationEventType>(state: OrganisationState, event: KnownOf<T>) =>
  changes[event.type](state, event.data, event);

/** What an organisation is after an event; one that this release does not know changes nothing but the count. */
export const evolveOrganisation = (
  state: OrganisationState,
  event: OrganisationRecorded,
): OrganisationState => ({
  ...(event.type === 'Unread' ? state : changed(state, event)),
  seq: event.seq,
});

/** A whole history, folded. */
export const organisationOf = (history: readonly OrganisationRecorded[]): OrganisationState =>
  history.reduce(evolveOrganisation, noOrganisation);
