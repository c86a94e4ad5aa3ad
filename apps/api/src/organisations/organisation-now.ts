/** What the rules need to know of an organisation beyond the case: who is there today, in which roles, and which days are worked. */
import type { Instant, PlainDate } from '@redress/domain/calendar/plain-date.ts';
import type { Colleague } from '@redress/domain/history/facts.ts';
import { rolesOn } from '@redress/domain/organisation/holdings.ts';
import type { Actor, FormerRole, Holder } from '@redress/domain/people.ts';
import type { OwnDay } from './calendar-spec.ts';
import type { Transaction } from '../database/database.ts';

/** A member of staff, or of the pool that panels are drawn from. */
export type Member = {
  personId: string;
  name: string;
  email: string | null;
  kind: 'staff' | 'panel';
  leftOn: PlainDate | null;
  /** The roles as they are held: past, present, and those that begin later; leave and leaving are worked in. */
  bindings: readonly { role: string; fromOn: PlainDate; toOn: PlainDate | null }[];
};

export type OrganisationNow = {
  name: string;
  members: readonly Member[];
  days: readonly OwnDay[];
  /** Every version of each procedure, first published first; `inForce` says which applies. */
  procedures: readonly { key: string; version: number; effectiveOn: PlainDate }[];
};

/** One statement. Throws where there is no such organisation. */
export async function organisationNow(
  transaction: Transaction,
  organisationId: string,
): Promise<OrganisationNow> {
  const [row] = await transaction.$queryRaw<[OrganisationNow]>`
    select o.name,
      coalesce((select jsonb_agg(jsonb_build_object(
          'personId', p.id, 'name', p.name, 'email', u.email, 'kind', p.kind, 'leftOn', p.left_on,
          'bindings', coalesce((select jsonb_agg(jsonb_build_object('role', b.role_key, 'fromOn', b.from_on, 'toOn', b.to_on)
                                                 order by b.from_on, b.id)
            from role_binding b where b.organisation_id = p.organisation_id and b.person_id = p.id), '[]')) order by p.id)
        from person p left join auth_user u on u.id = p.user_id where p.organisation_id = o.id), '[]') as members,
      coalesce((select jsonb_agg(jsonb_build_object('kind', d.kind, 'division', d.division, 'on', d.on, 'toOn', d.to_on, 'title', d.title,
          'addedAt', to_char(d.added_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by d.on, d.division, d.id)
        from calendar_day d where d.organisation_id = o.id), '[]') as days,
      coalesce((select jsonb_agg(jsonb_build_object('key', v.key, 'version', v.version, 'effectiveOn', v.effective_on)
                                 order by v.published_at, v.key, v.version)
        from procedure_version v where v.organisation_id = o.id), '[]') as procedures
    from organisation o where o.id = ${organisationId}::uuid`;
  if (!row) throw new Error('There is no such organisation.');
  return row;
}

export const isThere = (member: Member, on: PlainDate): boolean =>
  member.leftOn === null || on <= member.leftOn;

/** The roles a member does not hold any more on a day, each with the last day of holding it. */
const formerRoles = ({ bindings }: Member, on: PlainDate): FormerRole[] =>
  bindings.flatMap(({ role, toOn }) => (toOn !== null && toOn < on ? [{ role, toOn }] : []));

/** A member with the roles they hold on a day, and held before. */
export const holderOn = (member: Member, on: PlainDate): Holder => ({
  personId: member.personId,
  roles: rolesOn(member.bindings, on),
  former: formerRoles(member, on),
});

/** The members who are there, as the rules know them. */
export const directoryOn = (members: readonly Member[], on: PlainDate): Colleague[] =>
  members
    .filter((member) => isThere(member, on))
    .map((member) => ({ ...holderOn(member, on), panel: member.kind === 'panel' }));

/**
 * An actor with the authority they have today. A person who has left, or was never there, has none: an account outlives a job.
 */
export function actorOn(actor: Actor, members: readonly Member[], on: PlainDate): Actor | undefined {
  if (actor.kind === 'complainant' || actor.kind === 'system') return actor;
  const member = members.find((candidate) => candidate.personId === actor.personId);
  if (!member || !isThere(member, on)) return undefined;
  if (actor.kind === 'panel') return actor;
  return member.kind === 'staff' ? { ...actor, ...holderOn(member, on) } : undefined;
}

export const instantOf = (at: Date): Instant => at.toISOString() as Instant;

/** A DATE column, which comes back as midnight UTC. */
export const dayIn = (at: Date): PlainDate => at.toISOString().slice(0, 10) as PlainDate;
