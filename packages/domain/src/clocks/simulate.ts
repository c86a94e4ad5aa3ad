import { findClock } from '../procedure/find.ts';
import type { CalendarSpec } from '../calendar/calendar.ts';
import {
  addDays,
  compareDates,
  endOfDay,
  londonInstant,
  type LocalTime,
  type PlainDate,
} from '../calendar/plain-date.ts';
import { clocks, type Clock, type ClockStatus } from './clocks.ts';
import { stageOfWindow } from './ends.ts';
import type { TimedCase } from './timed-case.ts';
import { newCase } from '../history/state.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { Milestone } from '../procedure/vocabulary.ts';

/**
 * Something that happens in an imaginary case. `stage` is the stage it happens in; for `escalated` and its acknowledgement the stage gone to.
 * `to` is the recipient, where there is one of it for each. `sets` is the date that is stated or agreed with it, by the clock it sets.
 */
export type Happening = {
  readonly on: PlainDate;
  readonly milestone: Milestone;
  readonly stage?: string;
  readonly to?: string;
  /** London time; noon when left out. */
  readonly time?: LocalTime;
  readonly sets?: { readonly clock: string; readonly on: PlainDate };
};

/** What became of one promise on one day. `of` is the recipient where there is one for each, and empty otherwise. */
export type Change = {
  readonly clock: string;
  readonly of: string;
  readonly what: 'begins' | 'is due' | 'moves' | Exclude<ClockStatus, 'waiting' | 'running' | 'undated'>;
  readonly dueOn?: PlainDate;
};

export type SimulatedDay = {
  readonly on: PlainDate;
  readonly happened: readonly Happening[];
  readonly changes: readonly Change[];
};

/**
 * Plays an imaginary case through a procedure, day by day from the first thing that happens to `until`, and tells of every day on which
 * something happens or falls due. The clocks are those of a real case, so what it shows is what a case would do. Things of one day happen in
 * the order given. At most 4,000 days.
 * @throws RangeError when nothing happens, or when it would take longer than that
 */
export function simulate(
  procedure: Procedure,
  story: readonly Happening[],
  until: PlainDate,
  calendar: CalendarSpec,
): SimulatedDay[] {
  const happenings = story.toSorted((a, b) => compareDates(a.on, b.on));
  const first = happenings[0]?.on;
  if (first === undefined)
    throw new RangeError('Nothing happens in this story. Begin with the day the complaint is received.');
  if (compareDates(until, addDays(first, MOST_DAYS)) > 0)
    throw new RangeError(`A story can last ${MOST_DAYS} days at most. Choose an earlier last day.`);

  const days: SimulatedDay[] = [];
  let before: readonly Clock[] = [];
  for (let on = first; compareDates(on, until) <= 0; on = addDays(on, 1)) {
    const known = happenings.filter((happening) => compareDates(happening.on, on) <= 0);
    const after = clocks(stateAfter(procedure, known), procedure, calendar, endOfDay(on));
    const changes = after.flatMap((clock) =>
      changesOf(
        clock,
        before.find(({ key, of }) => key === clock.key && of === clock.of),
        on,
      ),
    );
    const happened = known.filter((happening) => happening.on === on);
    if (happened.length + changes.length > 0) days.push({ on, happened, changes });
    before = after;
  }
  return days;
}

const MOST_DAYS = 4000;

function stateAfter(procedure: Procedure, happenings: readonly Happening[]): TimedCase {
  const promised = happenings.flatMap(({ sets }) => (sets === undefined ? [] : [sets]));
  const closed = happenings.find(({ milestone }) => milestone === 'closed');
  return {
    ...newCase,
    ...(closed === undefined ? {} : { closed: { on: closed.on } }),
    // Somebody is complained about, so that every copy of the distribution list is owed.
    subjects: [''],
    reached: happenings.map(({ milestone, stage, on, time = '12:00', to }, seq) => ({
      milestone,
      ...(stage === undefined ? {} : { stage }),
      ...(to === undefined ? {} : { to }),
      on,
      at: londonInstant(on, time),
      seq,
    })),
    letters: promised.map((stated) => ({ promised: stated })),
    windows: Object.fromEntries(
      promised.flatMap(({ clock, on }) => {
        const rule = findClock(procedure, clock);
        const stage = rule && stageOfWindow(rule);
        return stage === undefined ? [] : [[stage, { until: on, standing: 'agreed' as const }]];
      }),
    ),
  };
}

function changesOf(clock: Clock, before: Clock | undefined, today: PlainDate): Change[] {
  const { key, of, status, dueOn } = clock;
  const was = before?.status ?? 'waiting';
  const change = (what: Change['what']): Change => ({
    clock: key,
    of,
    what,
    ...(dueOn === undefined ? {} : { dueOn }),
  });
  const begins = was === 'waiting' && status !== 'waiting';
  return [
    ...(begins ? [change('begins')] : []),
    ...(!begins && before?.dueOn !== dueOn ? [change('moves')] : []),
    ...(dueOn === today && clock.stoppedOn === undefined && status !== 'replaced' && status !== 'ended'
      ? [change('is due')]
      : []),
    ...(status === was || status === 'waiting' || status === 'running' || status === 'undated'
      ? []
      : [change(status)]),
  ];
}
