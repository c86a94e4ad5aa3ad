import type { CalendarSpec } from '../calendar/calendar.ts';
import type { Due } from '../calendar/count.ts';
import { due } from '../calendar/due.ts';
import {
  compareInstants,
  endOfDay,
  londonDate,
  type Instant,
  type PlainDate,
} from '../calendar/plain-date.ts';
import type { Reached } from '../history/state.ts';
import type { ClockRule } from '../procedure/counting.ts';
import { startMarks } from '../procedure/find.ts';
import { pausesOf } from './rests.ts';
import type { TimedCase } from './timed-case.ts';

/** When a promise that has begun runs out. */
type End = { dueOn: PlainDate; endsAt: Instant; due?: Due; promised: boolean };

export const endOf = (
  rule: ClockRule,
  of: string,
  state: TimedCase,
  start: Pick<Reached, 'on' | 'at'>,
  calendar: CalendarSpec,
  now: Instant,
): End | undefined => {
  const { count } = rule;
  if (count.unit === 'next quarterly review') return undefined;
  if (count.unit === 'stated' || count.unit === 'agreed') {
    const on = count.unit === 'stated' ? promisedDate(rule, state) : windowAgreed(rule, state);
    return on === undefined ? undefined : { dueOn: on, endsAt: endOfDay(on), promised: true };
  }
  const byMinutes = count.unit === 'hours' || count.unit === 'minutes';
  const worked = due(count, byMinutes ? start.at : start.on, calendar, {
    pauses: pausesOf(rule, of, state, londonDate(now)),
  });
  return { dueOn: worked.on, endsAt: worked.endsAt, due: worked, promised: false };
};

/** The first date given counts: a policy that allows one extension does not allow the second to hide that the first ran out. */
const promisedDate = (rule: ClockRule, state: TimedCase): PlainDate | undefined =>
  state.letters.flatMap(({ promised }) => (promised?.clock === rule.key ? [promised.on] : []))[0];

const windowAgreed = (rule: ClockRule, state: TimedCase): PlainDate | undefined => {
  const stage = stageOfWindow(rule);
  return stage === undefined ? undefined : state.windows[stage]?.until;
};

/** The stage after which the time of such a clock is agreed; undefined where its rule names none. */
export const stageOfWindow = (rule: ClockRule): string | undefined =>
  rule.stage ?? startMarks(rule)[0]?.stage;

/** Hours and minutes end at a moment, and what is done at that very moment is late; all else ends with a day. */
export const inTime = ({ due: worked, dueOn, endsAt }: End, stop: Reached): boolean =>
  worked?.at === undefined ? stop.on <= dueOn : compareInstants(stop.at, endsAt) < 0;
