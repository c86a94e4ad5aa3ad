import { relationTo, type Relation } from '@redress/domain/access/relation.ts';
import {
  addDays,
  endOfDay,
  startOfDay,
  type Instant,
  type PlainDate,
} from '@redress/domain/calendar/plain-date.ts';
import type { Recorded } from '@redress/domain/history/events.ts';
import type { Facts } from '@redress/domain/acts/facts.ts';
import type { CaseRef } from '../content/content.ts';
import { rolesOn } from '@redress/domain/organisation/holdings.ts';
import type { Member } from '../organisations/organisation-now.ts';
import type { Rows } from '../write/rows.ts';

/** A case seen by nobody in particular. */
export type Seen = Omit<Facts, 'actor' | 'directory' | 'now'>;

/** What a member is to a case on a day. */
export function relationOn(seen: Seen, member: Member, on: PlainDate): Relation {
  const roles = rolesOn(member.bindings, on);
  const directory = [{ personId: member.personId, roles, panel: member.kind === 'panel' }];
  const facts = { ...seen, now: startOfDay(on), directory };
  const asStaff =
    member.kind === 'staff'
      ? relationTo({ ...facts, actor: { kind: 'staff', personId: member.personId, roles } })
      : 'none';
  if (asStaff === 'subject' || asStaff === 'handler') return asStaff;
  // Whoever sits on the panel sees the case from there, whatever else their roles would show them.
  const asMember = relationTo({ ...facts, actor: { kind: 'panel', personId: member.personId } });
  return asMember === 'none' ? asStaff : asMember;
}

/** The first moment at which a member's relation to the case is another than it is on the day; undefined: none is foreseen. */
export function relationUntil(seen: Seen, member: Member, on: PlainDate): Instant | undefined {
  const now = relationOn(seen, member, on);
  const days = [
    ...member.bindings.flatMap(({ fromOn, toOn }) => [fromOn, ...(toOn === null ? [] : [addDays(toOn, 1)])]),
    ...(member.leftOn === null ? [] : [addDays(member.leftOn, 1)]),
  ];
  const gone = (day: PlainDate) => member.leftOn !== null && day > member.leftOn;
  const change = days
    .filter((day) => day > on)
    .toSorted()
    .find((day) => gone(day) || relationOn(seen, member, day) !== now);
  return change === undefined ? undefined : startOfDay(change);
}

/** Rows for `case_relation`: everybody's part in a case, with the time it holds. Depends on the history and on role bindings, not on today. */
export function relationRows(
  ref: CaseRef,
  seen: Seen,
  history: readonly Recorded[],
  members: readonly Member[],
): Rows['caseRelation'] {
  const begun = history[0]!.at;
  return members.flatMap((member) => {
    const row = (relation: Relation, roleKey: string, fromAt: Instant, toAt?: Instant) => ({
      ...ref,
      personId: member.personId,
      relation,
      roleKey,
      fromAt: new Date(fromAt),
      toAt: toAt === undefined ? null : new Date(toAt),
    });
    const byName = partsByName(history, member.personId);
    // Named as subject, by name or by role: nothing else counts any more.
    const named = byName.find(({ relation }) => relation === 'subject');
    if (named) return [row('subject', '', named.fromAt)];
    const byRole = member.bindings.flatMap(({ role, fromOn, toOn }) => {
      const relation = seen.state.about.includes(role)
        ? 'subject'
        : member.kind === 'staff'
          ? relationTo({
              ...seen,
              actor: { kind: 'staff', personId: member.personId, roles: [role] },
            })
          : 'none';
      const from = startOfDay(fromOn);
      const to = toOn === null ? undefined : endOfDay(toOn);
      if (relation === 'none' || relation === 'handler' || (to !== undefined && to <= begun)) return [];
      return [row(relation, role, from > begun ? from : begun, to)];
    });
    return [...byName.map(({ relation, fromAt, toAt }) => row(relation, '', fromAt, toAt)), ...byRole];
  });
}

type Part = { relation: Relation; fromAt: Instant; toAt?: Instant };

function partsByName(history: readonly Recorded[], personId: string): Part[] {
  const parts: Part[] = [];
  const begin = (relation: Relation, fromAt: Instant) => {
    if (!parts.some((part) => part.relation === relation && part.toAt === undefined))
      parts.push({ relation, fromAt });
  };
  for (const event of history) {
    if (event.type === 'SubjectNamed' && event.data.personId === personId) begin('subject', event.at);
    if (event.type === 'HandlerAssigned' && event.data.personId === personId) begin('handler', event.at);
    if (event.type === 'PanelMemberAppointed' && event.data.personId === personId) begin('panel', event.at);
    if (event.type === 'PanelMemberStoodDown' && event.data.personId === personId) {
      const seat = parts.findIndex((part) => part.relation === 'panel' && part.toAt === undefined);
      if (seat >= 0) parts[seat] = { ...parts[seat]!, toAt: event.at };
    }
  }
  return parts;
}
