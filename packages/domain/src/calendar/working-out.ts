import type { WorkingCalendar } from './calendar.ts';
import type { Due, Step } from './count.ts';
import { addDays, endOfDay, type Instant, type PlainDate } from './plain-date.ts';

/** `restsOn`: the last date whose holidays decided the answer, if any did. */
export type Found = {
  readonly on: PlainDate;
  readonly at?: Instant;
  readonly restsOn?: PlainDate;
  readonly practicalOn?: PlainDate;
};

/** A deadline with its working-out, which is made when it is first read. */
export function answer(
  calendar: WorkingCalendar,
  { on, at, practicalOn, restsOn = practicalOn }: Found,
  steps: () => Step[],
): Due {
  const provisional = !!restsOn && calendar.isProvisional(restsOn);
  let explanation: Step[] | undefined;
  return {
    on,
    endsAt: at ?? endOfDay(on),
    provisional,
    calendarVersion: calendar.version,
    get explanation() {
      return (explanation ??= [
        ...steps(),
        ...when(provisional, { kind: 'provisional', on: calendar.publishedTo }),
      ]);
    },
    ...(at && { at }),
    ...(practicalOn && { practicalOn }),
  };
}

export function when(holds: boolean, step: Step): Step[] {
  return holds ? [step] : [];
}

/** S10: the working day before a date that is none, unless that is before `earliest` or outside the calendar. */
export function practical(
  calendar: WorkingCalendar,
  on: PlainDate,
  earliest?: PlainDate,
): PlainDate | undefined {
  if (!calendar.covers(on) || calendar.isWorkingDay(on)) return undefined;
  const before = calendar.back(on, 1);
  return earliest && before < earliest ? undefined : before;
}

/** The non-working days strictly between two dates; a closure's days in a row are one step. */
export function skipped(calendar: WorkingCalendar, after: PlainDate, before: PlainDate): Step[] {
  const steps: (Step & { kind: 'skipped' })[] = [];
  let last: unknown;
  for (let on = addDays(after, 1); on < before; on = addDays(on, 1)) {
    const why = calendar.why(on);
    const step = steps.at(-1);
    if (why && step && why === last && why.kind !== 'weekend') steps.splice(-1, 1, { ...step, to: on });
    else if (why) steps.push({ kind: 'skipped', on, because: why.kind, title: why.title });
    last = why;
  }
  return steps;
}
