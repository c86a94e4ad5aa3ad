import { type CalendarSpec, compileCalendar } from './calendar.ts';
import type { Step } from './count.ts';
import { due } from './due.ts';
import { type Instant, londonDate, londonTime, type PlainDate } from './plain-date.ts';

export type Sent = 'portal' | 'email' | 'post' | 'hand';

/** A policy's own terms of service. */
export type Service = {
  /** `HH:MM` in London, at which it is too late for the same day; default 16:30. Post has none. */
  readonly cutOff?: string;
  /** Days in the post; default 2. */
  readonly postDays?: number;
};

export type Receipt = { readonly on: PlainDate; readonly explanation: readonly Step[] };

/**
 * When what was SENT to somebody counts as received, if nobody recorded when it was (S19, CPR 6.26): post on the
 * second day after posting, moved on to a business day; portal, email and hand the same day when before 16:30 on a
 * business day, else on the next business day. What an organisation receives is not deemed: it came when it came (S2).
 */
export function deemedReceipt(
  how: Sent,
  sentAt: Instant,
  spec: CalendarSpec,
  { cutOff = '16:30', postDays = 2 }: Service = {},
): Receipt {
  const on = londonDate(sentAt);
  if (how === 'post') {
    const { on: receivedOn, explanation } = due({ unit: 'days', n: postDays, roll: 'next' }, on, spec);
    return { on: receivedOn, explanation };
  }
  // A closed office does not keep anybody from receiving what it has sent.
  const calendar = compileCalendar({ ...spec, closures: [] });
  const late = londonTime(sentAt) >= cutOff;
  if (!late && calendar.isWorkingDay(on)) return { on, explanation: [{ kind: 'start', on, n: 0 }] };
  const to = calendar.add(on, 1);
  const because = calendar.isWorkingDay(on) ? 'cut-off' : 'non-working day';
  return { on: to, explanation: [{ kind: 'deemed', on, to, because }] };
}
