import { moveExplained } from '@redress/domain/words/worked-out.ts';
import { dateInWords } from '../words/in-words.ts';
import { movedDeadlines, type RunningClock } from '@redress/domain/calendar/moved.ts';
import { londonDate, type PlainDate } from '@redress/domain/calendar/plain-date.ts';
import { clocks, type Clock } from '@redress/domain/clocks/clocks.ts';
import { pausesOf } from '@redress/domain/clocks/rests.ts';
import type { Facts } from '@redress/domain/history/facts.ts';
import { findLetter } from '@redress/domain/procedure/find.ts';
import { calendarSpec, type OwnDay } from '../organisations/calendar-spec.ts';
import { loadIn } from '../history/load-case.ts';
import { instantOf } from '../organisations/organisation-now.ts';
import { casesOf } from '../projections/reproject.ts';
import type { Deps } from '../deps.ts';

/** A running clock that a change of the calendar moves. */
export type MovedDeadline = {
  caseId: string;
  clockKey: string;
  /** What there is one of: a recipient, a point, or '' for the case. */
  of: string;
  beforeOn: PlainDate;
  afterOn: PlainDate;
  /** The date that stands until a person decides otherwise: a promise never moves earlier by itself. */
  standsOn: PlainDate;
  /** One English line: which days changed, and what became of the date. */
  because: string;
};

/** A day the organisation adds to the days nobody works, or takes from them. */
export type CalendarChange = { kind: 'added' | 'removed'; on: PlainDate; title: string };

/** What would move if the calendar were changed so; changes nothing. */
export async function movedBy(
  deps: Deps,
  organisationId: string,
  change: CalendarChange,
): Promise<MovedDeadline[]> {
  const day: OwnDay = {
    ...change,
    toOn: change.on,
    division: 'any',
    addedAt: instantOf(deps.now()),
  };
  const moved: MovedDeadline[] = [];
  for await (const caseId of casesOf(deps, organisationId)) {
    const loaded = await deps.database.transaction(organisationId, (transaction) =>
      loadIn(deps, transaction, { organisationId, caseId }, { kind: 'system' }),
    );
    if (loaded === undefined || loaded.facts.state.status !== 'open') continue;
    const { facts, organisation } = loaded;
    const to = calendarSpec(facts.procedure, [
      ...organisation.days.filter(
        ({ kind, division, on }) => kind === 'closure' || division !== 'any' || on !== change.on,
      ),
      day,
    ]);
    const running = runningOf(facts);
    for (const move of movedDeadlines(
      running.map(({ clock }) => clock),
      facts.calendar,
      to,
    )) {
      const { key, of } = running.find(({ clock }) => clock.id === move.id)!;
      const { before, after, standsOn } = move;
      moved.push({
        caseId,
        clockKey: key,
        of,
        beforeOn: before.on,
        afterOn: after.on,
        standsOn,
        because: dateInWords(moveExplained(move)),
      });
    }
  }
  return moved;
}

/** The clocks of a case that a calendar counts and that have not stopped. Hours run whatever day it is. */
function runningOf(facts: Facts): { key: string; of: string; clock: RunningClock }[] {
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
      letter.datedOn >= startedOn! &&
      findLetter(procedure, letter.letter)?.blocks.some((block) => block.clock === key),
  );
  return told ? dueOn : undefined;
}
