import type { CalendarSpec } from '@redress/domain/calendar/calendar.ts';
import type { Instant } from '@redress/domain/calendar/plain-date.ts';
import { clocks, isOurs, type Clock } from '@redress/domain/clocks/clocks.ts';
import type { CaseState } from '@redress/domain/history/state.ts';
import type { Procedure } from '@redress/domain/procedure/procedure.ts';
import type { CaseRef } from '../content/content.ts';
import type { Rows } from '../database/write-rows.ts';

/**
 * How a clock stands whatever the time is, so that a stored row never becomes untrue by waiting. `open` is late once its `ends_at` has passed, and
 * `met` was late where `met_at` is not before it: that is decided when it is read. `ahead` starts when the clock it follows runs out: it counts
 * once `started_on` is in the past. A paused or undated clock has no date.
 */
export type Standing = 'open' | 'ahead' | 'undated' | 'paused' | 'met' | 'replaced' | 'ended';

export type Deadline = { clock: Clock; standing: Standing };

/**
 * The clocks of a case that have started, or will when another one runs out. A pure function of history, procedure and calendar.
 * @param at the moment of the last event: any later one gives the same
 */
export function deadlinesOf(
  state: CaseState,
  procedure: Procedure,
  calendar: CalendarSpec,
  at: Instant,
): Deadline[] {
  const now = clocks(state, procedure, calendar, at);
  const standing = now
    .filter((clock) => clock.status !== 'waiting')
    .map((clock) => ({ clock, standing: standingOf(clock) }));
  return [...standing, ...followers(standing, now, (then) => clocks(state, procedure, calendar, then))];
}

/** Rows for `deadline`. */
export const deadlineRows = (ref: CaseRef, deadlines: readonly Deadline[]): Rows['deadline'] =>
  deadlines.map(({ clock, standing }) => {
    const dated = standing !== 'paused' && standing !== 'undated';
    return {
      ...ref,
      clockKey: clock.key,
      instance: clock.of,
      kind: clock.rule.kind,
      startedOn: new Date(clock.startedOn!),
      dueOn: dated && clock.dueOn !== undefined ? new Date(clock.dueOn) : null,
      endsAt: dated && clock.endsAt !== undefined ? new Date(clock.endsAt) : null,
      metAt: clock.stoppedAt === undefined ? null : new Date(clock.stoppedAt),
      status: standing,
    };
  });

/** What the organisation still has to do, soonest first: as stored rows know it, the order the same for the same rows. */
export const ourOpenDeadlines = (deadlines: readonly Deadline[]): Deadline[] =>
  deadlines
    .filter(({ clock, standing }) => standing === 'open' && isOurs(clock))
    .toSorted(
      (a, b) =>
        (a.clock.endsAt ?? 'z').localeCompare(b.clock.endsAt ?? 'z') || (a.clock.key < b.clock.key ? -1 : 1),
    );

function standingOf({ status, rule }: Clock): Standing {
  switch (status) {
    case 'kept':
    case 'kept late':
      return 'met';
    case 'undated':
    case 'paused':
    case 'replaced':
      return status;
    case 'ended':
      // A date for information ends by passing, which is the reader's to see; any other ends with its case.
      return rule.kind === 'info' ? 'open' : 'ended';
    case 'waiting':
    case 'running':
    case 'missed':
    case 'lapsed':
      return 'open';
  }
}

/** The clocks that start when an open one runs out, as they will then be. */
function followers(
  open: readonly Deadline[],
  now: readonly Clock[],
  at: (then: Instant) => readonly Clock[],
): Deadline[] {
  const waiting = now.filter(({ status, rule }) => status === 'waiting' && 'expiryOf' in rule.starts);
  return waiting.flatMap((clock): Deadline[] => {
    const { starts } = clock.rule;
    const first = open.find(
      (other) => 'expiryOf' in starts && other.clock.key === starts.expiryOf && other.standing === 'open',
    );
    if (first?.clock.endsAt === undefined) return [];
    const then = at(first.clock.endsAt).find((later) => later.key === clock.key && later.of === clock.of);
    return then?.startedOn === undefined ? [] : [{ clock: then, standing: 'ahead' }];
  });
}
