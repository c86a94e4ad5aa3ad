import type { Division } from './bank-holidays.ts';
import type { CalendarSpec, NonWorking } from './calendar.ts';
import type { Instant, PlainDate } from './plain-date.ts';

/** S7: the rule names its calendar. Closures count as non-working only where the policy says so (S8). */
export type CountsOn = {
  /** Instead of the organisation's division, e.g. `uk-any` for freedom of information. */
  readonly division?: Division;
  /** True: the calendar's closures are non-working days for this count. Default false. */
  readonly closures?: boolean;
};

/** A length of time as a policy states it. Procedures hold it as data. */
export type Count = CountsOn &
  (
    | { readonly unit: 'minutes' | 'hours'; readonly n: number }
    | {
        readonly unit: 'days' | 'weeks' | 'months' | 'years';
        readonly n: number;
        /** S10: what happens when it ends on a non-working day. Default `none`. */
        readonly roll?: 'none' | 'next' | 'previous';
        /** S12: the period begins with the start date, so that date counts. */
        readonly beginning?: boolean;
      }
    | {
        readonly unit: 'workingDays';
        readonly n: number;
        /** Default `day after` (S1, S2); `next working day` is S3, `same day` is S5. */
        readonly from?: 'day after' | 'next working day' | 'same day';
        /** S4: `HH:MM` London time; at the cut-off is late. */
        readonly cutOff?: string;
      }
  );

/** S17: from the day the clock stops to the day it starts again, both in. */
export type Pause = { readonly from: PlainDate; readonly to: PlainDate };

/** One line of the working-out, as data: `explain` puts it in words. */
export type Step =
  | { readonly kind: 'start'; readonly on: PlainDate; readonly at?: Instant }
  | { readonly kind: 'deemed'; readonly on: PlainDate; readonly because: 'cut-off' | 'non-working day' }
  | { readonly kind: 'skipped'; readonly on: PlainDate; readonly to?: PlainDate; readonly because: NonWorking['kind']; readonly title: string }
  | { readonly kind: 'paused'; readonly on: PlainDate; readonly to: PlainDate; readonly n: number; readonly unit: Count['unit'] }
  | { readonly kind: 'counted'; readonly on: PlainDate; readonly at?: Instant; readonly n: number; readonly unit: Count['unit'] }
  | { readonly kind: 'clamped'; readonly on: PlainDate }
  | { readonly kind: 'rolled'; readonly on: PlainDate; readonly roll: 'next' | 'previous' }
  | { readonly kind: 'event'; readonly on: PlainDate }
  | { readonly kind: 'notice'; readonly on: PlainDate; readonly n: number; readonly unit: Count['unit']; readonly clear: boolean }
  | { readonly kind: 'provisional'; readonly on: PlainDate };

/** A computed deadline. */
export type Due = {
  readonly on: PlainDate;
  /** Only for counts in hours and minutes. */
  readonly at?: Instant;
  /** In time means strictly before this moment: the midnight that ends the day `on`, or `at`. */
  readonly endsAt: Instant;
  readonly explanation: readonly Step[];
  /** True when the date rests on bank holidays that are not published yet (S21). */
  readonly provisional: boolean;
  readonly calendarVersion: string;
  /** S10: the working day before, when a duty ends on a non-working day and does not roll. */
  readonly practicalOn?: PlainDate;
};

export type Notice = CountsOn & {
  readonly n: number;
  readonly unit: 'workingDays' | 'days';
  /** Default `clear`: neither end counted (S13). `event day out` leaves out the event only (S14). */
  readonly mode?: 'clear' | 'event day out';
};

export declare function due(count: Count, start: Instant | PlainDate, spec: CalendarSpec, options?: { readonly pauses?: readonly Pause[] }): Due;
export declare function latestNotice(notice: Notice, eventOn: PlainDate, spec: CalendarSpec): Due;
export declare function earliestEvent(notice: Notice, noticeOn: PlainDate, spec: CalendarSpec): PlainDate;
export declare function clearDaysBetween(a: PlainDate, b: PlainDate, spec: CalendarSpec, unit: 'workingDays' | 'days'): number;
