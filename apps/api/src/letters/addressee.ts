import { handlerNow, type CaseState } from '@redress/domain/history/state.ts';
import { answerFor } from '@redress/domain/acts/intake/intake-answers.ts';
import { rolesWithDuty } from '@redress/domain/people.ts';
import type { PlainDate } from '@redress/domain/calendar/plain-date.ts';
import { addressedRole } from '@redress/domain/procedure/find.ts';
import type { Procedure } from '@redress/domain/procedure/procedure.ts';
import { rolesOn } from '@redress/domain/organisation/holdings.ts';
import { isThere, type OrganisationNow } from '../organisations/organisation-now.ts';

/** Whom a letter goes to. Nobody may be known to hold a role: then the letter stands on the case, and is printed. */
export type Addressee = {
  kind: 'complainant' | 'person' | 'organisation';
  /** The party (the id of its answers), the person, or the organisation. */
  id: string;
  /** Name and address, a line each. */
  lines: readonly string[];
  emails: readonly string[];
};

/** What people answered on the form, by the key of the question. */
export type Answers = Readonly<Record<string, string>>;

export type Around = {
  state: CaseState;
  procedure: Procedure;
  organisationId: string;
  organisation: OrganisationNow;
  answers: Answers;
  todayOn: PlainDate;
};

/** @param to as procedures write it: complainant, subject, handler, receiver, organisation or `role:<key>` */
export function addresseeOf(to: string, around: Around): Addressee {
  if (to === 'complainant') return complainantOf(around);
  const { organisationId, organisation } = around;
  const ids = personsOf(to, around);
  const people = organisation.members.filter((member) => ids.includes(member.personId));
  const [only] = people;
  return {
    kind: only === undefined ? 'organisation' : 'person',
    id: only?.personId ?? organisationId,
    lines: people.length > 0 ? people.map((person) => person.name) : [organisation.name],
    emails: people.flatMap(({ email }) => (email === null ? [] : [email])),
  };
}

/** The complainant as their form names them; a letter to somebody anonymous has no name on it. */
export function complainantOf({ state, procedure, answers }: Around): Addressee {
  const of = (fills: 'name' | 'address' | 'email') => answerFor(procedure, answers, fills);
  const [name, address, email] = [of('name'), of('address'), of('email')];
  return {
    kind: 'complainant',
    id: state.answersId!,
    lines: [name, ...(address?.split(/[\n,]/) ?? [])].flatMap((line) => line?.trim() || []),
    emails: email === undefined ? [] : [email],
  };
}

function personsOf(to: string, { state, procedure, organisation, todayOn }: Around): readonly string[] {
  const holding = (roles: readonly string[]) =>
    organisation.members
      .filter(
        (member) =>
          isThere(member, todayOn) && rolesOn(member.bindings, todayOn).some((role) => roles.includes(role)),
      )
      .map((member) => member.personId);
  if (to === 'subject') return [...new Set([...state.subjects, ...holding(state.about)])];
  if (to === 'handler')
    return [handlerNow(state) ?? state.handlers.at(-1)].flatMap((handler) => handler?.personId ?? []);
  if (to === 'receiver') return holding(rolesWithDuty(procedure, 'receives', state.about));
  const role = addressedRole(to);
  return role === undefined ? [] : holding([role]);
}
