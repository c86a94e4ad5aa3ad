import type { PlainDate } from '../calendar/plain-date.ts';
import type { PersonId, RoleKey } from '../people.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { type Refusal, refused } from '../words/refusal-codes.ts';
import type { OrganisationFacts } from './facts.ts';
import { findPerson, type OrganisationState } from './state.ts';

/** Who may do what in an organisation. Being its administrator opens no case, and no role of a procedure makes anybody its administrator. */

/** An administrator of the organisation who has not left. */
export const administers = ({ state, actor }: OrganisationFacts): Refusal | undefined => {
  if (state.key === undefined) return refused('no such organisation', {});
  return actor.kind === 'staff' && state.administrators.includes(actor.personId)
    ? undefined
    : refused('administrators only', {});
};

/** The installation itself: its command line, or an invitation that was accepted. Nobody who is signed in is it. */
export const bySystem = ({ state, actor }: OrganisationFacts): Refusal | undefined => {
  if (state.key === undefined) return refused('no such organisation', {});
  return actor.kind === 'system' ? undefined : refused('done by the installation', {});
};

/** An administrator, or the installation itself. */
export const administersOrSystem = (facts: OrganisationFacts): Refusal | undefined =>
  facts.actor.kind === 'system' ? bySystem(facts) : administers(facts);

export const administersOrOneself = (
  facts: OrganisationFacts,
  personId: PersonId | undefined,
): Refusal | undefined =>
  facts.state.key !== undefined && isOneself(facts, personId) ? undefined : administers(facts);

/** An account signs in one person. */
export const accountIsFree = ({ people }: OrganisationState, accountId: string): readonly Refusal[] =>
  people.some((person) => person.accountId === accountId) ? [refused('account known', {}, 'accountId')] : [];

/** Somebody who is there on that day. */
export const isThere = (
  { state }: Pick<OrganisationFacts, 'state'>,
  personId: PersonId,
  on: PlainDate,
  field = 'personId',
): readonly Refusal[] => {
  const person = findPerson(state, personId);
  if (person === undefined) return [refused('person unknown', {}, field)];
  return person.leftOn !== undefined && person.leftOn < on ? [refused('person has left', {}, field)] : [];
};

export const isOneself = (
  { actor }: Pick<OrganisationFacts, 'actor'>,
  personId: PersonId | undefined,
): boolean => (actor.kind === 'staff' || actor.kind === 'panel') && actor.personId === personId;

/** The last who could let anybody else in again. Whoever leaves some day is no administrator from the moment that is recorded. */
export const isLastAdministrator = ({ administrators }: OrganisationState, personId: PersonId): boolean =>
  administrators.includes(personId) && administrators.length === 1;

/** Whether a role could let its holder into a complaint, as itself or standing in for another. */
const lets = ({ roles }: Procedure, role: RoleKey): boolean =>
  roles.some(
    ({ key, duties, substitutes }) => duties.length > 0 && (key === role || substitutes.includes(role)),
  );

/**
 * Nobody gives a role that lets its holder into a complaint about them, or about whoever gives it. One refusal for both: it must not tell whom there
 * is a complaint about.
 */
export const letsIntoOwnComplaint = (
  { actor, complaintsAbout }: OrganisationFacts,
  personId: PersonId,
  role: RoleKey,
): readonly Refusal[] =>
  complaintsAbout.some(
    (about) =>
      (about.personId === personId || isOneself({ actor }, about.personId)) && lets(about.procedure, role),
  )
    ? [refused('role not to be given now', {}, 'role')]
    : [];
