import { type Division, holidaysOf, PUBLISHED_TO } from './bank-holidays.ts';
import {
  dayNumber,
  fromDayNumber,
  type Instant,
  type PlainDate,
  type Weekday,
  weekdayOf,
} from './plain-date.ts';

/** What makes a day non-working for one organisation. Plain data. */
export type CalendarSpec = {
  readonly division: Division;
  /** The working days of the week; default Monday to Friday. */
  readonly week?: readonly Weekday[];
  /** Both ends in. `due` counts them as non-working only where the count says so (S8). */
  readonly closures?: readonly { readonly from: PlainDate; readonly to: PlainDate; readonly title: string }[];
  /** Holidays proclaimed since the release, or local ones. */
  readonly additions?: readonly {
    readonly on: PlainDate;
    readonly title: string;
    readonly addedAt?: Instant | null;
  }[];
  /** Holidays, listed or added earlier, that are working days here. */
  readonly removals?: readonly { readonly on: PlainDate; readonly addedAt?: Instant | null }[];
};

/** Why a day is not a working day. */
export type NonWorking = {
  readonly kind: 'weekend' | 'bank holiday' | 'added holiday' | 'closure';
  readonly title: string;
};

/** Every method but `covers` takes dates from 2012-01-01 to 2060-12-31 and throws a RangeError outside. */
export type WorkingCalendar = {
  /** Derived from the days: two calendars have the same version when the same days are working days. */
  readonly version: string;
  readonly publishedTo: PlainDate;
  covers(on: PlainDate): boolean;
  isWorkingDay(on: PlainDate): boolean;
  /** The n-th working day after the date, whether that is a working day or not; n = 0 is the date itself. */
  add(on: PlainDate, n: number): PlainDate;
  /** The n-th working day before the date; n = 0 is the date itself. */
  back(on: PlainDate, n: number): PlainDate;
  /** Working days in (a, b]: without a, with b. Negative when b is before a. */
  count(a: PlainDate, b: PlainDate): number;
  why(on: PlainDate): NonWorking | undefined;
  /** True after the published bank holidays (S21). */
  isProvisional(on: PlainDate): boolean;
};

const FIRST_YEAR = 2012;
const LAST_YEAR = 2060;
const FIRST = dayNumber(`${FIRST_YEAR}-01-01`);
const SIZE = dayNumber(`${LAST_YEAR}-12-31`) - FIRST + 1;

// About 100 kB each; the oldest goes first.
const KEPT = 99;
const compiled = new Map<string, WorkingCalendar>();

// Dates as text by day of the calendar, shared by all: writing one costs more than finding it.
const written: PlainDate[] = [];

/** Compiles once per content; adding and counting then take the same time whatever the distance. */
export function compileCalendar(spec: CalendarSpec): WorkingCalendar {
  const key = JSON.stringify(spec);
  let calendar = compiled.get(key);
  if (!calendar) {
    if (compiled.size >= KEPT) compiled.delete(compiled.keys().next().value!);
    compiled.set(key, (calendar = compile(spec)));
  }
  return calendar;
}

function compile(spec: CalendarSpec): WorkingCalendar {
  const reasons = reasonsOf(spec);
  const week = spec.week ?? [1, 2, 3, 4, 5];
  // rank[i]: working days before day i. nth[k]: the k-th working day. Two look-ups answer any question.
  const rank = new Uint16Array(SIZE + 1);
  const nth: number[] = [];
  let hash = 0;
  const reasonFor = (day: number): NonWorking | undefined =>
    reasons.get(day) ?? (week.includes(weekdayOf(day)) ? undefined : WEEKEND);
  for (let i = 0; i < SIZE; rank[++i] = nth.length) {
    if (reasonFor(i + FIRST)) hash = Math.imul(hash ^ i, 16777619);
    else nth.push(i);
  }
  const days = new Uint16Array(nth);

  const index = (on: PlainDate): number => {
    const i = dayNumber(on) - FIRST;
    return i >= 0 && i < SIZE ? i : outside(on);
  };
  const add = (on: PlainDate, n: number): PlainDate => {
    const i = index(on);
    const day = days[n > 0 ? rank[i + 1]! + n - 1 : rank[i]! + n] ?? outside(`${n} working days from ${on}`);
    return n ? (written[day] ??= fromDayNumber(day + FIRST)) : on;
  };
  const why = (on: PlainDate): NonWorking | undefined => reasonFor(index(on) + FIRST);
  return {
    version: (hash >>> 0).toString(36),
    publishedTo: PUBLISHED_TO,
    covers: (on) => on >= `${FIRST_YEAR}` && on < `${LAST_YEAR + 1}`,
    isWorkingDay: (on) => !why(on),
    add,
    back: (on, n) => add(on, -n),
    count: (a, b) => rank[index(b) + 1]! - rank[index(a) + 1]!,
    why,
    isProvisional: (on) => on > PUBLISHED_TO,
  };
}

const WEEKEND: NonWorking = { kind: 'weekend', title: 'weekend' };

// Why a day does not count, where its weekday is not the reason. A later kind hides an earlier one.
function reasonsOf({
  division,
  closures = [],
  additions = [],
  removals = [],
}: CalendarSpec): Map<number, NonWorking> {
  const reasons = new Map<number, NonWorking>();
  for (const { from, to, title } of closures) {
    const closure: NonWorking = { kind: 'closure', title };
    for (let day = dayNumber(from); day <= dayNumber(to); day++) reasons.set(day, closure);
  }
  // A removal undoes what was listed, and what was added before it. Undated, it undoes both.
  const put = (day: number, kind: NonWorking['kind'], title: string, addedAt?: string | null): void => {
    if (
      !removals.some(
        (removal) => dayNumber(removal.on) === day && (removal.addedAt ?? '~') >= (addedAt ?? ''),
      )
    )
      reasons.set(day, { kind, title });
  };
  for (const [day, title] of holidaysOf(division, FIRST_YEAR, LAST_YEAR)) put(day, 'bank holiday', title);
  for (const { on, title, addedAt } of additions) put(dayNumber(on), 'added holiday', title, addedAt);
  return reasons;
}

function outside(what: string): never {
  throw new RangeError(
    `${what} is outside the calendar, ${FIRST_YEAR}-01-01 to ${LAST_YEAR}-12-31. Check the date.`,
  );
}
