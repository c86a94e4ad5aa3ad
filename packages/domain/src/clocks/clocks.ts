import { findClock, startMarks } from '../procedure/find.ts';
import type { CalendarSpec } from '../calendar/calendar.ts';
import type { Due } from '../calendar/count.ts';
import { compareInstants, type Instant, type PlainDate } from '../calendar/plain-date.ts';
import type { ClockRule, Mark } from '../procedure/counting.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { Reached } from '../history/state.ts';
import { endOf, inTime } from './ends.ts';
import { pausedFrom } from './rests.ts';
import type { TimedCase } from './timed-case.ts';

/**
 * kept, kept late and missed speak for themselves; `running` is not due yet; `paused` is on hold; `replaced` gave way to another date before
 * it ran out; `undated` waits for somebody to state or agree a date; `lapsed` is a complainant's time that ran out, which is no breach;
 * `ended` was still running when the case closed; `waiting` has not started.
 */
export type ClockStatus =
  | 'waiting'
  | 'running'
  | 'undated'
  | 'paused'
  | 'kept'
  | 'kept late'
  | 'missed'
  | 'replaced'
  | 'lapsed'
  | 'ended';

export type Clock = {
  key: string;
  /** What there is one of: a recipient, a point, or nothing more than the case. */
  of: string;
  rule: ClockRule;
  status: ClockStatus;
  startedOn?: PlainDate;
  dueOn?: PlainDate;
  /** The moment the promise is broken if nothing has stopped it: the end of the due day, or the minute for hours. */
  endsAt?: Instant;
  /** How the date was worked out; absent where people set it themselves. */
  due?: Due;
  /** The date was given to somebody in writing, so it is theirs and never moves earlier by itself. */
  promised: boolean;
  stoppedAt?: Instant;
  stoppedOn?: PlainDate;
};

/**
 * Every clock of a case at a moment: a pure function of its history, its procedure and a calendar. Nothing about due dates is stored but what
 * was promised in writing.
 */
export const clocks = (
  state: TimedCase,
  procedure: Procedure,
  calendar: CalendarSpec,
  now: Instant,
): readonly Clock[] => {
  const known = new Map<string, readonly Clock[]>();
  const clocksOf = (rule: ClockRule): readonly Clock[] => {
    const before = known.get(rule.key);
    if (before !== undefined) return before;
    known.set(rule.key, []); // a clock that waits for itself never starts; lint says so
    const found = instancesOf(rule, state, procedure).map((of) => clockOf(rule, of));
    known.set(rule.key, found);
    return found;
  };
  const byKey = (key: string): Clock | undefined => {
    const rule = findClock(procedure, key);
    return rule === undefined ? undefined : clocksOf(rule)[0];
  };

  const clockOf = (rule: ClockRule, of: string): Clock => {
    const bare: Clock = { key: rule.key, of, rule, status: 'waiting', promised: false };
    const start = startOf(rule, state, now, byKey);
    if (start === undefined) return bare;
    const stop = stopOf(rule, of, state, start.seq);
    const stopped = stop === undefined ? {} : { stoppedAt: stop.at, stoppedOn: stop.on };
    const begun: Clock = { ...bare, startedOn: start.on, ...stopped };
    const end = endOf(rule, of, state, start, calendar, now);
    const over = state.closed !== undefined || leftBehind(rule, state) !== undefined;
    if (end === undefined)
      return { ...begun, status: stop === undefined ? (over ? 'ended' : 'undated') : 'kept' };
    const dated: Clock = { ...begun, ...end };
    if (stop !== undefined && inTime(end, stop)) return { ...dated, status: 'kept' };
    // NAM ?3: another date given in time stands in this one's place, so what stops it later is not late by it.
    const replacedOn = (rule.replacedBy === undefined ? undefined : byKey(rule.replacedBy))?.startedOn;
    if (replacedOn !== undefined && replacedOn <= end.dueOn) return { ...dated, status: 'replaced' };
    if (stop !== undefined) return { ...dated, status: 'kept late' };
    if (state.closed !== undefined && state.closed.on <= end.dueOn && !startsOnClosing(rule))
      return { ...dated, status: 'ended' };
    const leftOn = leftBehind(rule, state);
    if (leftOn !== undefined && leftOn <= end.dueOn) return { ...dated, status: 'ended' };
    // A hold that came after the day rests nothing: what was broken by then stays to be seen.
    const restsFrom = pausedFrom(rule, of, state);
    if (restsFrom !== undefined && restsFrom <= end.dueOn) return { ...dated, status: 'paused' };
    if (now < end.endsAt) return { ...dated, status: 'running' };
    if (rule.kind === 'info') return { ...dated, status: 'ended' };
    return { ...dated, status: rule.kind === 'complainant' ? 'lapsed' : 'missed' };
  };

  return procedure.clocks.flatMap(clocksOf);
};

/** The clocks that somebody still has to stop, soonest first; dated ones before undated. */
export const runningClocks = (all: readonly Clock[]): readonly Clock[] =>
  all
    .filter(({ status }) => status === 'running' || status === 'undated' || status === 'missed')
    .toSorted(soonestFirst);

/** By the moment they run out; those without a date last. */
export const soonestFirst = (a: Clock, b: Clock): number =>
  (a.endsAt ?? NEVER).localeCompare(b.endsAt ?? NEVER);

const NEVER = 'no date';

/** What the organisation has to do, apart from what the complainant may do and the dates that only inform. */
export const isOurs = ({ rule }: { rule: Pick<Clock['rule'], 'kind'> }): boolean =>
  rule.kind === 'hard' || rule.kind === 'target';

/** Broken promises: missed and not kept since, or kept late. Targets and the complainant's own time are not among them. */
export const breaches = (all: readonly Clock[]): readonly Clock[] =>
  all.filter(
    (clock) => clock.rule.kind === 'hard' && (clock.status === 'missed' || clock.status === 'kept late'),
  );

/** What runs because a case is closed (how long its file is kept) does not end with the case. */
const startsOnClosing = (rule: ClockRule): boolean =>
  'milestone' in rule.starts && rule.starts.milestone === 'closed';

/**
 * OTO-MON-11: a case that turned out to be about the head of the organisation is taken out of the stage it was in, and what was promised there
 * can no longer be done. The day that happened; undefined where the promise stands.
 */
const leftBehind = ({ stage }: ClockRule, { rerouted, stage: now }: TimedCase): PlainDate | undefined =>
  stage !== now && rerouted?.from.some((left) => left === stage) ? rerouted.on : undefined;

const instancesOf = (rule: ClockRule, state: TimedCase, procedure: Procedure): readonly string[] => {
  switch (rule.per) {
    case 'case':
      return [''];
    // Done once for all cases, so no case has a clock of it.
    case 'organisation':
      return [];
    case 'point':
      return state.points.map((point) => point.id);
    case 'recipient':
      return (procedure.panel?.distribution ?? [])
        .filter(
          (recipient) =>
            recipient.to !== 'subject' ||
            !recipient.wherePossible ||
            state.subjects.length + state.about.length > 0,
        )
        .map((recipient) => recipient.to);
  }
};

type Start = { on: PlainDate; at: Instant; seq: number };

const startOf = (
  rule: ClockRule,
  state: TimedCase,
  now: Instant,
  byKey: (key: string) => Clock | undefined,
): Start | undefined => {
  if ('expiryOf' in rule.starts) {
    const other = byKey(rule.starts.expiryOf);
    if (other?.endsAt === undefined || other.dueOn === undefined) return undefined;
    const ranOut = other.status === 'missed' || other.status === 'kept late' || other.status === 'lapsed';
    return ranOut && other.endsAt <= now ? { on: other.dueOn, at: other.endsAt, seq: 0 } : undefined;
  }
  const starts = state.reached.filter((reached) => startMarks(rule).some((mark) => fits(reached, mark)));
  // A case that was opened again is not closed: what counts from its closing counts from the last one.
  if (startsOnClosing(rule)) return state.closed === undefined ? undefined : starts.at(-1);
  // What the complainant is asked for can be asked again; a promise of ours starts once and does not start over.
  return rule.kind === 'complainant' ? starts.at(-1) : starts[0];
};

const fits = (reached: Reached, mark: Mark): boolean =>
  reached.milestone === mark.milestone && (mark.stage === undefined || mark.stage === reached.stage);

/**
 * The moment a clock stopped: when the last mark of the earliest completed group was reached, counting from its start. What counts is the day an
 * act was done, not the day it was written up.
 */
const stopOf = (rule: ClockRule, of: string, state: TimedCase, fromSeq: number): Reached | undefined => {
  const mine = state.reached
    .filter(
      (reached) =>
        reached.seq >= fromSeq &&
        (rule.per !== 'recipient' || reached.to === of) &&
        (rule.per !== 'point' || reached.pointId === undefined || reached.pointId === of),
    )
    .toSorted(byDay);
  const ends = rule.stops.flatMap((group) => {
    const each = group.flatMap((mark) => mine.find((reached) => fits(reached, mark)) ?? []);
    return each.length === group.length ? each.toSorted(byDay).slice(-1) : [];
  });
  return ends.toSorted(byDay)[0];
};

const byDay = (a: Reached, b: Reached): number => a.on.localeCompare(b.on) || compareInstants(a.at, b.at);
