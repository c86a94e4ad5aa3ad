import type { Division } from './bank-holidays.ts';
import type { Instant, PlainDate, Weekday } from './plain-date.ts';

/** What makes a day non-working, for one organisation. Plain data. */
export type CalendarSpec = {
  readonly division: Division;
  /** Working days of the week; default Monday to Friday. */
  readonly week?: readonly Weekday[];
  readonly closures?: readonly { readonly from: PlainDate; readonly to: PlainDate; readonly title: string }[];
  /** Holidays proclaimed or local, added without a release. */
  readonly additions?: readonly { readonly on: PlainDate; readonly title: string; readonly addedAt?: Instant }[];
  /** Listed holidays that are working days here. */
  readonly removals?: readonly { readonly on: PlainDate; readonly addedAt?: Instant }[];
};

/** Why a day is not a working day. */
export type NonWorking = { readonly kind: 'weekend' | 'bank holiday' | 'added holiday' | 'closure'; readonly title: string };

export type WorkingCalendar = {
  /** Short, derived from the content: the same days give the same version. */
  readonly version: string;
  readonly publishedTo: PlainDate;
  isWorkingDay(on: PlainDate): boolean;
  /** The n-th working day after `on`; n = 0 is `on` itself. */
  add(on: PlainDate, n: number): PlainDate;
  /** The n-th working day before `on`. */
  back(on: PlainDate, n: number): PlainDate;
  /** Working days in (a, b]; negative when b is before a. */
  count(a: PlainDate, b: PlainDate): number;
  why(on: PlainDate): NonWorking | undefined;
  /** True past the published bank holidays (S21). */
  isProvisional(on: PlainDate): boolean;
};

export declare function compileCalendar(spec: CalendarSpec): WorkingCalendar;
