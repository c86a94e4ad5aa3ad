import type { Instant, PlainDate } from '../calendar/plain-date.ts';
import type { ContentId } from '../history/events.ts';
import type { PersonId, RoleKey } from '../people.ts';
import type { Channel } from '../procedure/vocabulary.ts';

/** Who did something to somebody's way in, and when; nobody: the installation itself. */
export type Hand = { by?: PersonId; at: Instant };

/** Somebody of the organisation or of the pool that panels are drawn from; those who have left stay, for what they did. */
export type Person = {
  personId: PersonId;
  kind: 'staff' | 'panel';
  detailsId: ContentId;
  accountId?: string;
  /** The last time somebody made them a link for a new password, asked for their second factor to be removed, or removed it. */
  passwordLink?: Hand;
  factorRemovalAsked?: Hand;
  factorRemoved?: Hand;
  /** For the pool: whether they count as independent, and what makes them so. */
  independence?: { independent: boolean; groundsId: ContentId };
  leftOn?: PlainDate;
};

/** A role somebody was given. */
export type Binding = {
  bindingId: string;
  personId: PersonId;
  role: RoleKey;
  fromOn: PlainDate;
  toOn?: PlainDate;
};
/** Who stands in for the holder of a role while they are on leave. */
export type Deputyship = {
  deputyshipId: string;
  bindingId: string;
  personId: PersonId;
  fromOn: PlainDate;
  toOn?: PlainDate;
};
export type Leave = { leaveId: string; personId: PersonId; fromOn: PlainDate; toOn: PlainDate };

/** A change of the calendar; one day where both ends are the same. */
export type CalendarChange = {
  dayId: string;
  kind: 'added' | 'removed' | 'closure';
  division: 'england-and-wales' | 'scotland' | 'northern-ireland' | 'any';
  fromOn: PlainDate;
  toOn: PlainDate;
  titleId: ContentId;
};

export type Publication = { key: string; version: number; effectiveOn: PlainDate; documentId: ContentId };

/** What somebody gave a program to act for them; none that was revoked. */
export type Token = {
  tokenId: string;
  personId: PersonId;
  scopes: readonly string[];
  endsOn: PlainDate;
  purposeId: ContentId;
  secretHash: string;
};

/** An organisation as its history tells it: nothing personal, everything a rule needs. */
export type OrganisationState = {
  seq: number;
  /** What the portal's address carries; absent before it is founded. */
  key?: string;
  /** Whether the portal takes complaints for it. */
  open: boolean;
  /** Whether the mail server took the last message that was sent to try it; absent while none was. */
  mailTaken?: boolean;
  identityId?: ContentId;
  contacts: Readonly<Partial<Record<Channel, { contactId: ContentId; role?: RoleKey; personId?: PersonId }>>>;
  senderId?: ContentId;
  languages: readonly string[];
  privacyId?: ContentId;
  retention?: { n: number; unit: 'months' | 'years' };
  sites: readonly { site: string; siteId: ContentId; open: boolean }[];
  people: readonly Person[];
  administrators: readonly PersonId[];
  bindings: readonly Binding[];
  deputyships: readonly Deputyship[];
  leaves: readonly Leave[];
  calendar: readonly CalendarChange[];
  publications: readonly Publication[];
  tokens: readonly Token[];
};

export const noOrganisation: OrganisationState = {
  seq: 0,
  open: false,
  contacts: {},
  languages: [],
  sites: [],
  people: [],
  administrators: [],
  bindings: [],
  deputyships: [],
  leaves: [],
  calendar: [],
  publications: [],
  tokens: [],
};

export const findPerson = ({ people }: OrganisationState, personId: PersonId): Person | undefined =>
  people.find((person) => person.personId === personId);
