import { moveExplained } from '@redress/domain/words/worked-out.ts';
import { dateInWords } from '../../words/in-words.ts';
import { movedDeadlines, type RunningClock } from '@redress/domain/calendar/moved.ts';
import { londonDate, type PlainDate } from '@redress/domain/calendar/plain-date.ts';
import { clocks, type Clock } from '@redress/domain/clocks/clocks.ts';
import { pausesOf } from '@redress/domain/clocks/rests.ts';
import { takesPlaceOf } from '@redress/domain/organisation/own-days.ts';
import type { Facts } from '@redress/domain/history/facts.ts';
import { findLetter } from '@redress/domain/procedure/find.ts';
import { calendarSpec, type OwnDay } from '../../organisations/calendar-spec.ts';
import { loadIn, type LoadedCase } from '../../history/load-case.ts';
import { instantOf } from '../../organisations/organisation-now.ts';
import type { Deps } from '../../deps.ts';

/** A running clock that a change of the calendar moves. */
export type MovedDeadline = {
  caseId: string;
  clockKey: string;
  /** What there is one of: a recipient, a point, or '' for the case. */
  of: string;
  /** What was promised, in the procedure's words. */
  promise: string;
  beforeOn: PlainDate;
  afterOn: PlainDate;
  /** The date that stands until a person decides otherwise: a promise never moves earlier by itself. */
  standsOn: PlainDate;
  /** A letter gave the complainant the later date, which is theirs. */
  told: boolean;
  /** One English line: which days changed, and what became of the date. */
  because: string;
};

/** Days that the organisation adds to those nobody works, or takes from them; both ends in. */
export type DaysChanged = Omit<OwnDay, 'addedAt'>;

/** How many open cases are looked at, at most. */
export const looked = 1000;

/** What would move if the calendar were changed so, in the first `looked` open cases, and how many there are of those; changes nothing. */
export async function movedBy(
  deps: Deps,
  organisationId: string,
  change: DaysChanged,
): Promise<{ moved: readonly MovedDeadline[]; cases: number }> {
  const day: OwnDay = { ...change, addedAt: instantOf(deps.now()) };
  const open = await deps.database.of(organisationId).complaintCase.findMany({
    where: { organisationId, closedOn: null },
    select: { id: true },
    orderBy: { id: 'asc' },
    take: looked,
  });
  const moved: MovedDeadline[] = [];
  for (const { id: caseId } of open) {
    const loaded = await deps.database.transaction(organisationId, (transaction) =>
      loadIn(deps, transaction, { organisationId, caseId }, { kind: 'system' }),
    );
    if (loaded !== undefined) moved.push(...movesIn(loaded, day));
  }
  return { moved, cases: open.length };
}

function movesIn({ caseId, facts, organisation }: LoadedCase, day: OwnDay): MovedDeadline[] {
  const kept = organisation.days.filter((other) => !takesPlaceOf(day, other));
  const running = new Map(runningOf(facts).map((one) => [one.clock.id, one]));
  const clocksOf = [...running.values()].map(({ clock }) => clock);
  const to = calendarSpec(facts.procedure, [...kept, day]);
  return movedDeadlines(clocksOf, facts.calendar, to).flatMap((move) => {
    const one = running.get(move.id);
    if (one === undefined) return [];
    const { before, after, standsOn } = move;
    const dates = { beforeOn: before.on, afterOn: after.on, standsOn };
    const { key, of, promise, clock } = one;
    const told = clock.promisedOn !== undefined && clock.promisedOn > after.on;
    return [
      { caseId, clockKey: key, of, promise, told, ...dates, because: dateInWords(moveExplained(move)) },
    ];
  });
}

type Running = { key: string; of: string; promise: string; clock: RunningClock };

/** The clocks of a case that a calendar counts and that have not stopped. Hours run whatever day it is. */
function runningOf(facts: Facts): Running[] {
  const { state, procedure, calendar, now } = facts;
  return clocks(state, procedure, calendar, now).flatMap((clock) => {
    const { key, of, rule, status, startedOn, stoppedAt, due } = clock;
    const { count } = rule;
    const stands = status === 'running' || status === 'paused' || status === 'missed' || status === 'lapsed';
    if (!stands || stoppedAt !== undefined || startedOn === undefined || due === undefined || !('n' in count))
      return [];
    if (count.unit === 'hours' || count.unit === 'minutes') return [];
    return [
      {
        key,
        of,
        promise: rule.promise,
        clock: {
          id: `${key}/${of}`,
          count,
          start: startedOn,
          side: rule.kind === 'complainant' ? ('window' as const) : ('duty' as const),
          promisedOn: toldOn(facts, clock),
          pauses: pausesOf(rule, of, state, londonDate(now)),
        },
      },
    ];
  });
}

/** The date as a letter to the complainant gave it, where one did. */
function toldOn({ state, procedure }: Facts, { key, dueOn, startedOn }: Clock): PlainDate | undefined {
  const told = state.letters.some(
    (letter) =>
      letter.to === 'complainant' &&
      startedOn !== undefined &&
      letter.datedOn >= startedOn &&
      findLetter(procedure, letter.letter)?.blocks.some((block) => block.clock === key),
  );
  return told ? dueOn : undefined;
}
