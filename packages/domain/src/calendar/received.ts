import type { CalendarSpec } from './calendar.ts';
import type { Due, Step } from './due.ts';
import type { Instant, PlainDate } from './plain-date.ts';

export type Receipt = { readonly on: PlainDate; readonly explanation: readonly Step[] };

/** S19 */
export declare function deemedReceipt(how: 'portal' | 'email' | 'post' | 'hand', sentAt: Instant, spec: CalendarSpec): Receipt;

/** S15: "24 hours or 1 working day": `targetAt` is the target, overdue only after `due.endsAt`. */
export declare function hoursOrWorkingDay(start: Instant, spec: CalendarSpec): { readonly targetAt: Instant; readonly due: Due };
