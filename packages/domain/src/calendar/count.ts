import type { Division } from './bank-holidays.ts';
import type { NonWorking } from './calendar.ts';
import type { Instant, PlainDate } from './plain-date.ts';

/** S7: the rule names its calendar, not the organisation. */
export type CountsOn = {
  /** Instead of the organisation's, e.g. `uk-any` for freedom of information. */
  readonly division?: Division;
  /** True where the policy says that closures are not working days (S8). Default false: they count like other days. */
  readonly closures?: boolean;
};

export type TimedCount = CountsOn & { readonly unit: 'minutes' | 'hours'; readonly n: number };

/** What a policy states without saying "working". */
export type PlainCount = CountsOn & {
  readonly unit: 'days' | 'weeks' | 'months' | 'years';
  readonly n: number;
  /** S10: what happens when it ends on a non-working day. Default `none`. */
  readonly roll?: 'none' | 'next' | 'previous';
  /** S12: the period is "beginning with" the start date, so that date counts. */
  readonly beginning?: boolean;
};

export type WorkingCount = CountsOn & {
  readonly unit: 'workingDays';
  readonly n: number;
  /** Where day 1 is. Default `day after` (S1, S2); `next working day` is S3, `same day` is S5. */
  readonly from?: 'day after' | 'next working day' | 'same day';
  /** S4: `HH:MM` in London; at the cut-off is late. It brings S3 with it: else a later receipt could be due earlier. */
  readonly cutOff?: string;
};

/** A length of time as a policy states it. Procedures hold it as data. */
export type Count = TimedCount | PlainCount | WorkingCount;

export type Notice = CountsOn & {
  readonly n: number;
  readonly unit: 'workingDays' | 'days';
  /** Default `clear`: neither end counts (S13). `event day out`: the day of the notice counts (S14). */
  readonly mode?: 'clear' | 'event day out';
};

/** S17: from the day the clock stops to the day it starts again, both in. */
export type Pause = { readonly from: PlainDate; readonly to: PlainDate };

/** One line of the working-out, as data; `words/worked-out.ts` gives it codes. */
export type Step =
  /** What was received on `on` counts as received on `to`. */
  | {
      readonly kind: 'deemed';
      readonly on: PlainDate;
      readonly to: PlainDate;
      readonly because: 'cut-off' | 'non-working day' | 'post';
    }
  /** `n` is the start day's number: 0, or 1 where it counts itself. */
  | { readonly kind: 'start'; readonly on: PlainDate; readonly at?: Instant; readonly n: 0 | 1 }
  /** `to` only for a closure of several days. */
  | {
      readonly kind: 'skipped';
      readonly on: PlainDate;
      readonly to?: PlainDate;
      readonly because: NonWorking['kind'];
      readonly title: string;
    }
  | { readonly kind: 'paused'; readonly on: PlainDate; readonly to: PlainDate }
  | {
      readonly kind: 'counted';
      readonly on: PlainDate;
      readonly at?: Instant;
      readonly n: number;
      readonly unit: Count['unit'];
    }
  /** The month has no such day, so its last. */
  | { readonly kind: 'clamped'; readonly on: PlainDate }
  | { readonly kind: 'rolled'; readonly on: PlainDate; readonly roll: 'next' | 'previous' }
  | { readonly kind: 'event'; readonly on: PlainDate }
  | {
      readonly kind: 'notice';
      readonly on: PlainDate;
      readonly n: number;
      readonly unit: Notice['unit'];
      readonly clear: boolean;
    }
  /** Bank holidays after `on` are not published. */
  | { readonly kind: 'provisional'; readonly on: PlainDate };

/** A computed deadline. */
export type Due = {
  readonly on: PlainDate;
  /** Only for counts in hours and minutes. */
  readonly at?: Instant;
  /** In time is strictly before this: the midnight that ends the day `on` in London, or `at`. */
  readonly endsAt: Instant;
  /** Worked out when it is first read, so that a report over many cases does not pay for it. */
  readonly explanation: readonly Step[];
  /** True when the date rests on bank holidays that are not published yet (S21). */
  readonly provisional: boolean;
  readonly calendarVersion: string;
  /** S10: the working day before, when it ends on a non-working day and does not roll. */
  readonly practicalOn?: PlainDate;
};
