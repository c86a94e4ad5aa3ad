import { type CalendarSpec, compileCalendar } from '../calendar/calendar.ts';
import { clearDaysBetween, earliestEvent, isEnoughNotice, latestNotice } from '../calendar/due.ts';
import type { Notice } from '../calendar/count.ts';
import { addDays, londonDate, type PlainDate } from '../calendar/plain-date.ts';
import { clocks } from '../clocks/clocks.ts';
import type { Facts } from '../history/facts.ts';
import { panelRuleOf } from './composition.ts';

type HearingFacts = Pick<Facts, 'state' | 'procedure' | 'now' | 'calendar'>;

/** Whether a day leaves the notice the procedure asks for, when notice cannot go out before today. Days are clear days: neither end counted. */
export type LawfulHearing = {
  readonly lawful: boolean;
  /** Clear days from today to the hearing, in the procedure's unit. */
  readonly clearDays: number;
  readonly needed: number;
  readonly unit: Notice['unit'];
  /** The first working day on which a hearing would leave enough notice. */
  readonly earliestOn: PlainDate;
  /** The last day on which notice of a hearing on this day can go out; in the past when the day is not lawful. */
  readonly latestNoticeOn: PlainDate;
  /** The last day within the time limit for the hearing, where this day is after it: allowed, and a breach that the clock shows. */
  readonly afterLimit?: PlainDate;
};

/** @throws RangeError when `on` is outside the calendar */
export function lawfulHearing(facts: HearingFacts, on: PlainDate): LawfulHearing {
  const rule = noticeOf(facts);
  const today = londonDate(facts.now);
  const latestNoticeOn = latestNotice(rule, on, facts.calendar).on;
  const limit = hearingLimit(facts);
  return {
    lawful: isEnoughNotice(rule, today, on, facts.calendar),
    clearDays: clearDaysBetween(today, on, withoutClosures(facts.calendar), rule.unit),
    needed: rule.n,
    unit: rule.unit,
    earliestOn: earliestHearing(facts),
    latestNoticeOn,
    ...(limit !== undefined && on > limit ? { afterLimit: limit } : {}),
  };
}

/** The first working day on which a hearing would still leave the notice the procedure asks for, if notice goes out today. */
export function earliestHearing(facts: HearingFacts): PlainDate {
  const { isWorkingDay } = compileCalendar(withoutClosures(facts.calendar));
  let on = earliestEvent(noticeOf(facts), londonDate(facts.now), facts.calendar);
  while (!isWorkingDay(on)) on = addDays(on, 1);
  return on;
}

/** The last day for the hearing under the procedure's own clock for it; undefined where it has none, or it has not started. */
export function hearingLimit({ state, procedure, calendar, now }: HearingFacts): PlainDate | undefined {
  const ends = procedure.clocks.filter((clock) =>
    clock.stops.some((group) => group.some((mark) => mark.milestone === 'hearingEnded')),
  );
  const keys = new Set(ends.map((clock) => clock.key));
  return clocks(state, procedure, calendar, now).find(
    (clock) => keys.has(clock.key) && clock.dueOn !== undefined,
  )?.dueOn;
}

/** Whether notice that went out on a day is enough for the present hearing. A holiday proclaimed since takes nothing away from it. */
export function noticeInTime(
  { state, procedure, calendar }: Omit<HearingFacts, 'now'>,
  noticeOn: PlainDate,
): boolean {
  const { hearing } = state.panel;
  return (
    hearing !== undefined &&
    (noticeOn <= hearing.noticeBy || isEnoughNotice(noticeOf({ procedure }), noticeOn, hearing.on, calendar))
  );
}

function noticeOf({ procedure }: Pick<HearingFacts, 'procedure'>): Notice {
  const { n, unit, mode } = panelRuleOf(procedure).notice;
  return { n, unit, mode };
}

// Closures count as non-working only where a rule says so, and notice rules do not (calendar S8).
const withoutClosures = (calendar: CalendarSpec): CalendarSpec => ({ ...calendar, closures: undefined });
