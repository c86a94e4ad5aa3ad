import { dutiesOf, holderIn, type Actor, type Holder, type PersonId, type RoleKey } from '../people.ts';
import type { CaseState } from '../history/state.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { Duty } from '../procedure/vocabulary.ts';

/**
 * What somebody is to a case. There is one at a time, the strongest first: `subject` wins over all, because a role never lets a person see a
 * complaint about themselves. `duty` is staff whose role takes complaints in, assesses, assigns or convenes; `overseer` sees that there is a
 * case and how it stands, nothing of what it says.
 */
export const RELATIONS = ['subject', 'complainant', 'panel', 'handler', 'duty', 'overseer', 'none'] as const;
export type Relation = (typeof RELATIONS)[number];

/** A case as nobody in particular sees it. */
export type Case = { state: CaseState; procedure: Procedure };

/**
 * What a case is open to, or closed to: a role (whoever holds it on the day), a person by name, or a place on its panel. Who sits in it, and
 * when, is for the organisation to say; so a change of roles changes no case.
 */
export type Seat = `role:${RoleKey}` | `person:${PersonId}` | `panel:${PersonId}`;
export type Part = { seat: Seat; relation: Exclude<Relation, 'complainant' | 'none'> };

/** Everybody's part in a case, seat by seat. Depends on the case alone: not on who holds what, nor on the day. */
export const partsIn = (seen: Case): readonly Part[] => [
  ...partsByName(seen),
  ...partsByDuty(
    seen,
    seen.procedure.roles.map(({ key }) => key),
  ),
];

/** The seats somebody has today. Staff act by name and by role; whoever sits on a panel acts there by their place on it alone. */
export const seatsOf = ({ personId, roles }: Holder, as: 'staff' | 'panel'): readonly Seat[] => [
  `${as === 'staff' ? 'person' : 'panel'}:${personId}`,
  ...(as === 'staff' ? roles.map((role): Seat => `role:${role}`) : []),
];

/** Who asks, with the roles they hold today. Panel members have none where they act; the directory knows whether they hold one elsewhere. */
export type Asking = Case & { actor: Actor; directory?: readonly Holder[] };

/** What an actor is to a case now. Staff without a relation see no trace of it. */
export const relationTo = (asking: Asking): Relation => {
  const { actor } = asking;
  if (!('personId' in actor)) return actor.kind === 'complainant' ? 'complainant' : 'none';
  if (isSubject(asking)) return 'subject';
  const holder = holderOf(asking, actor);
  const seats = seatsOf(holder, actor.kind);
  const parts = [...partsByName(asking), ...partsByDuty(asking, holder.roles)];
  return strongest(parts.filter(({ seat }) => seats.includes(seat)).map(({ relation }) => relation));
};

/** Whether the complaint is about this actor, by name or by a role they hold or held. It overrides every role. */
export const isSubject = (asking: Asking): boolean =>
  'personId' in asking.actor && isAbout(asking.state, holderOf(asking, asking.actor));

/**
 * Whether a complaint is about somebody: named, or by a role that it is about and that they have held at any time since it arrived. Handing the
 * role to somebody else opens nothing (OTO-MON-11: nobody co-ordinates a complaint about themselves).
 */
export const isAbout = (
  { subjects, about, receivedOn }: Pick<CaseState, 'subjects' | 'about' | 'receivedOn'>,
  { personId, roles, former }: Holder,
): boolean =>
  subjects.includes(personId) ||
  roles.some((role) => about.includes(role)) ||
  (former?.some(({ role, toOn }) => about.includes(role) && receivedOn !== undefined && toOn >= receivedOn) ??
    false);

const strongest = (relations: readonly Relation[]): Relation =>
  RELATIONS.find((relation) => relations.includes(relation)) ?? 'none';

const holderOf = ({ directory }: Asking, actor: Extract<Actor, { personId: PersonId }>): Holder =>
  actor.kind === 'staff' ? actor : holderIn(directory, actor.personId);

const partsByName = ({ state }: Case): readonly Part[] => [
  ...state.subjects.map((id): Part => ({ seat: `person:${id}`, relation: 'subject' })),
  ...state.about.map((role): Part => ({ seat: `role:${role}`, relation: 'subject' })),
  ...[...new Set(state.handlers.map(({ personId }) => personId))].map((id): Part => ({
    seat: `person:${id}`,
    relation: 'handler',
  })),
  ...state.panel.members.map(({ personId }): Part => ({ seat: `panel:${personId}`, relation: 'panel' })),
];

const partsByDuty = (seen: Case, roles: readonly RoleKey[]): readonly Part[] =>
  roles.flatMap((role): readonly Part[] => {
    const relation = relationOfRole(seen, role);
    return relation === 'none' ? [] : [{ seat: `role:${role}`, relation }];
  });

/** Duties that give a role sight of every case of the procedure that is not about it, because somebody must receive and hand out. */
export const opensCases: readonly Duty[] = ['receives', 'assesses', 'assigns', 'safeguards'];

const relationOfRole = ({ state, procedure }: Case, role: RoleKey): 'duty' | 'overseer' | 'none' => {
  const duties = dutiesOf(procedure, [role], state.about);
  // MM 5a: shared with the person managing the complaint alone, once there is one.
  const handlerOnly = procedure.confidentiality.audience === 'case manager only' && state.handlers.length > 0;
  const convening =
    duties.has('convenes') && procedure.panel !== undefined && state.stage === procedure.panel.stage;
  if (!handlerOnly && (opensCases.some((duty) => duties.has(duty)) || convening)) return 'duty';
  return duties.has('oversees') || (handlerOnly && duties.has('receives')) ? 'overseer' : 'none';
};
