import { compileCalendar } from '../calendar/calendar.ts';
import { londonDate, type PlainDate } from '../calendar/plain-date.ts';
import { deemedReceipt } from '../calendar/received.ts';
import { clocks, type Clock } from '../clocks/clocks.ts';
import type { EventData } from '../history/events.ts';
import { evolve } from '../history/evolve.ts';
import type { Facts } from '../history/facts.ts';
import type { CaseState } from '../history/state.ts';
import { actorRef } from '../people.ts';
import { clocksStartedBy } from '../procedure/find.ts';
import type { LetterRule } from '../procedure/stages.ts';
import type { Channel } from '../procedure/vocabulary.ts';
import { renditionFor } from '../access/renditions.ts';
import { marksOf, recipientsOf } from './recipients.ts';

/** A letter being written: as much of it as is known. Left out: to the complainant, by the portal, dated today. */
export type LetterDraft = {
  readonly to?: string;
  readonly channel?: Channel;
  readonly datedOn?: PlainDate;
  readonly blocks?: Readonly<Record<string, string>>;
  readonly statedOn?: PlainDate;
  readonly omitted?: Readonly<Record<string, string>>;
};

/** A draft seen as if it went out now, so that it can state the dates that its own sending sets running. */
export type Sending = {
  readonly letter: LetterRule;
  readonly draft: LetterDraft;
  readonly facts: Facts;
  readonly sent: EventData['LetterSent'];
  /** The case once it has gone. */
  readonly after: CaseState;
  /** The case once the complainant's own copy has gone as well, whichever of the copies this is: every copy states the same dates. */
  readonly told: CaseState;
  /** The clocks of `told`. */
  readonly clocks: readonly Clock[];
};

export function sendingOf(letter: LetterRule, typed: LetterDraft, facts: Facts): Sending {
  const { state, procedure, calendar, now } = facts;
  const draft = letter.automatic ? { ...typed, blocks: { ...wordsOf(letter), ...typed.blocks } } : typed;
  const sent = letterSent(letter, draft, facts, '', []);
  const once = (data: EventData['LetterSent']): CaseState =>
    evolve(state, { type: 'LetterSent', data, seq: state.seq + 1, at: now, by: actorRef(facts.actor) });
  const after = once(sent);
  const untold =
    letter.outcome &&
    !state.outcomes.some((outcome) => outcome.stage === state.stage && outcome.sentOn !== undefined);
  const told = untold ? once({ ...sent, marks: marksOf(letter, 'complainant', procedure) }) : after;
  return { letter, draft, facts, sent, after, told, clocks: clocks(told, procedure, calendar, now) };
}

// What the system sends nobody writes: the procedure's own words stand in it.
const wordsOf = (letter: LetterRule): Record<string, string> =>
  Object.fromEntries(
    letter.blocks.flatMap(({ key, fill, words }) =>
      fill === 'typed' && words !== undefined ? [[key, words]] : [],
    ),
  );

/** The event of sending it. `letterId` and the rows of `omitted` are the caller's. */
export function letterSent(
  letter: LetterRule,
  draft: LetterDraft,
  facts: Facts,
  letterId: string,
  omitted: EventData['LetterSent']['omitted'],
): EventData['LetterSent'] {
  const { state, procedure, calendar, now } = facts;
  const { to = 'complainant', channel = 'portal', datedOn = londonDate(now), statedOn } = draft;
  const recipients = recipientsOf(letter, procedure);
  const recipient = recipients.find((row) => row.to === to);
  const clock = promisedClock(letter, facts);
  return {
    letter: letter.key,
    letterId,
    stage:
      letter.stage !== undefined && state.stagesOpened.includes(letter.stage) ? letter.stage : state.stage,
    to,
    rendition:
      recipient === undefined ? 'without complainant' : renditionFor(recipient, recipients, state.about),
    channel,
    sentAt: now,
    datedOn,
    receivedOn: receivedOn(facts, channel),
    marks: marksOf(letter, to, procedure),
    ...(statedOn === undefined || clock === undefined ? {} : { promised: { clock, on: statedOn } }),
    omitted,
    calendarVersion: compileCalendar(calendar).version,
  };
}

/** The day the letter counts as received: as the procedure says, else as court papers do. */
function receivedOn(
  { procedure, calendar, now }: Facts,
  channel: Channel,
): EventData['LetterSent']['receivedOn'] {
  const { service } = procedure.calendar;
  const how = TRAVELS[channel];
  if (how !== 'post' && service?.electronic === 'same day') return londonDate(now);
  return deemedReceipt(how, now, calendar, service === undefined ? {} : { postDays: service.postDays }).on;
}

/** The clock that the date stated in a letter sets: the block's own, or the one of the procedure that waits for a stated date. */
function promisedClock(letter: LetterRule, { procedure }: Facts): string | undefined {
  const block = letter.blocks.find((candidate) => candidate.fill === 'stated date');
  if (block === undefined) return undefined;
  const waiting = letter.marks
    .flatMap((mark) => clocksStartedBy(procedure, mark))
    .find(({ count }) => count.unit === 'stated');
  const own = procedure.clocks.find(({ key }) => key === block.clock);
  return (own ?? waiting)?.key ?? letter.extends?.clock;
}

const TRAVELS = {
  portal: 'portal',
  email: 'email',
  post: 'post',
  'in person': 'hand',
  phone: 'hand',
} as const satisfies Record<Channel, Parameters<typeof deemedReceipt>[0]>;
