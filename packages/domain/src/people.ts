import { findRole } from './procedure/find.ts';
import type { Duty } from './procedure/vocabulary.ts';
import type { Procedure } from './procedure/procedure.ts';
import type { PlainDate } from './calendar/plain-date.ts';

export type RoleKey = string;
export type PersonId = string;

/**
 * Who acts. Roles are what this person holds on the day, by data; the portal's actors are known by the key they opened the case with.
 * `system` is the clock and the outbox, never a person.
 */
export type Actor =
  | { kind: 'complainant'; party: 'complainant' | 'representative' }
  | ({ kind: 'staff' } & Holder)
  | { kind: 'panel'; personId: PersonId }
  | { kind: 'system' };

/** Somebody with the roles they hold today, and those they held before, each with its last day. */
export type Holder = { personId: PersonId; roles: readonly RoleKey[]; former?: readonly FormerRole[] };
export type FormerRole = { role: RoleKey; toOn: PlainDate };

/** Somebody as the directory knows them; with no role where it does not, or is not there. */
export const holderIn = (directory: readonly Holder[] | undefined, personId: PersonId): Holder =>
  directory?.find((holder) => holder.personId === personId) ?? { personId, roles: [] };

/** What the history keeps of an actor: an id, never a name. */
export type ActorRef = { kind: Actor['kind']; id?: PersonId; party?: string };

export const actorRef = (actor: Actor): ActorRef => {
  switch (actor.kind) {
    case 'complainant':
      return { kind: 'complainant', party: actor.party };
    case 'staff':
    case 'panel':
      return { kind: actor.kind, id: actor.personId };
    case 'system':
      return { kind: 'system' };
  }
};

/**
 * Who stands in for a role when the complaint is about some roles: the role itself, or its first substitute that the complaint is not about.
 * Undefined when the procedure names nobody else: then nobody in the organisation may act, and lint said so beforehand.
 */
export const standingRole = (
  procedure: Procedure,
  role: RoleKey,
  about: readonly RoleKey[],
): RoleKey | undefined => {
  if (!about.includes(role)) return role;
  const rule = findRole(procedure, role);
  return rule?.substitutes.find((substitute) => !about.includes(substitute));
};

/** The roles that carry a duty in a complaint about `about`: every role given it, each replaced by who stands in for it. */
export const rolesWithDuty = (procedure: Procedure, duty: Duty, about: readonly RoleKey[]): RoleKey[] => {
  const standing = procedure.roles
    .filter((role) => role.duties.includes(duty))
    .map((role) => standingRole(procedure, role.key, about))
    .filter((role) => role !== undefined);
  return [...new Set(standing)];
};

/** The duties somebody's roles give them in a complaint about `about`, substitutions made. */
export const dutiesOf = (
  procedure: Procedure,
  roles: readonly RoleKey[],
  about: readonly RoleKey[],
): Set<Duty> =>
  new Set(
    procedure.roles.flatMap((rule) => {
      const standing = standingRole(procedure, rule.key, about);
      return standing !== undefined && roles.includes(standing) ? rule.duties : [];
    }),
  );
