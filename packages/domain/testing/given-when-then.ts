import type { CalendarSpec } from '../src/calendar/calendar.ts';
import { calendarOf } from '../src/procedure/calendar-of.ts';
import { endOfDay, londonInstant, type Instant, type PlainDate } from '../src/calendar/plain-date.ts';
import { clocks, type Clock } from '../src/clocks/clocks.ts';
import type { Command, CommandData, CommandType } from '../src/acts/commands.ts';
import { decide, refusal } from '../src/acts/decide.ts';
import type { CaseEvent, EventData, EventType, Known } from '../src/history/events.ts';
import type { Colleague, Facts } from '../src/history/facts.ts';
import type { Content, Context } from '../src/acts/decision.ts';
import type { Refusal } from '../src/words/refusal-codes.ts';
import { evolve } from '../src/history/evolve.ts';
import { newCase, type CaseState } from '../src/history/state.ts';
import { actorRef, type Actor } from '../src/people.ts';
import type { Procedure } from '../src/procedure/procedure.ts';
import { said } from './said.ts';

/** London, office hours: `at('2026-12-18')` is ten in the morning there. */
export const at = (on: string, time: `${number}:${number}` = '10:00'): Instant =>
  londonInstant(on as PlainDate, time);

export const complainant: Actor = { kind: 'complainant', party: 'complainant' };
export const staff = (personId: string, ...roles: string[]): Actor => ({ kind: 'staff', personId, roles });
export const panelist = (personId: string): Actor => ({ kind: 'panel', personId });

/**
 * One case under one procedure, told as a story: `when` gives a command at a moment and keeps what came of it. A refusal throws, so that a test
 * cannot pass by accident; `refuses` is for the tests that are about refusals.
 */
export class CaseStory {
  history: Known[] = [];
  state: CaseState = newCase;
  content = new Map<string, Content>();
  now: Instant = at('2026-11-02');
  readonly procedure: Procedure;
  readonly calendar: CalendarSpec;
  directory: Colleague[] = [];
  initials: { handler?: string; complainant?: string } = {};
  sameReference = 0;
  #ids = 0;

  constructor(procedure: Procedure, directory: Colleague[] = []) {
    this.procedure = procedure;
    this.calendar = calendarOf(procedure);
    this.directory = directory;
  }

  facts(actor: Actor, now: Instant = this.now): Facts {
    return {
      state: this.state,
      procedure: this.procedure,
      actor,
      now,
      calendar: this.calendar,
      directory: this.directory,
    };
  }

  context(actor: Actor, now: Instant = this.now): Context {
    const ballots = [...this.content.values()]
      .filter((content) => content.kind === 'ballot')
      .map((content) => {
        const cast = this.history.find(
          (event) => event.type === 'VoteCast' && event.data.ballotId === content.id,
        );
        const { outcome } = JSON.parse(content.body) as { outcome: string };
        return cast?.type === 'VoteCast'
          ? { personId: cast.data.personId, outcome, round: cast.data.round }
          : undefined;
      })
      .filter(
        (ballot) =>
          ballot !== undefined &&
          ballot.round === this.state.panel.round &&
          this.state.panel.voted.includes(ballot.personId),
      )
      .map((ballot) => ({ personId: ballot?.personId ?? '', outcome: ballot?.outcome ?? '' }));
    return {
      ...this.facts(actor, now),
      newId: () => `id-${++this.#ids}`,
      trackingNumber: '7K3M-9QTX',
      known: { ballots, initials: this.initials, sameReference: this.sameReference },
    };
  }

  when<T extends CommandType>(now: Instant, actor: Actor, type: T, data: CommandData[T]): this {
    const decided = decide({ type, data } as Command, this.context(actor, now));
    if ('refused' in decided) {
      throw new Error(
        `${type} was refused: ${decided.refused.map((no) => `${said(no)} (${no.code}${no.field === undefined ? '' : `, ${no.field}`})`).join(' ')}`,
      );
    }
    this.now = now;
    for (const content of decided.content) this.content.set(content.id, content);
    for (const event of decided.events) this.#happened(event, actor);
    return this;
  }

  /** Why a command is refused, all reasons; empty when it is not. Nothing happens. */
  refuses<T extends CommandType>(
    now: Instant,
    actor: Actor,
    type: T,
    data: CommandData[T],
  ): readonly Refusal[] {
    const decided = decide({ type, data } as Command, this.context(actor, now));
    return 'refused' in decided ? decided.refused : [];
  }

  /** Why a button for it is disabled. */
  gate(actor: Actor, type: CommandType, now: Instant = this.now): Refusal | undefined {
    return refusal({ type }, this.facts(actor, now));
  }

  clock(key: string, now: Instant = this.now, of?: string): Clock {
    const found = clocks(this.state, this.procedure, this.calendar, now).find(
      (clock) => clock.key === key && (of === undefined || clock.of === of),
    );
    if (found === undefined) throw new Error(`There is no clock ${key}.`);
    return found;
  }

  /** "due 2026-12-23, running": what a clock says, short enough to compare. */
  tells(key: string, now: Instant = this.now, of?: string): string {
    const clock = this.clock(key, now, of);
    return `${clock.dueOn ?? 'no date'}, ${clock.status}`;
  }

  /** What the latest event of a type holds. */
  last<T extends EventType>(type: T): EventData[T] | undefined {
    return this.history.findLast((event): event is Known & Known<T> => event.type === type)?.data;
  }

  #happened(event: CaseEvent, actor: Actor): void {
    const recorded: Known = { ...event, seq: this.history.length + 1, at: this.now, by: actorRef(actor) };
    this.history.push(recorded);
    this.state = evolve(this.state, recorded);
  }
}

/** The first moment after a day: when what was due on it is late. */
export const after = (on: string): Instant => endOfDay(on as PlainDate);
