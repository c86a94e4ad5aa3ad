import { compileCalendar } from '../calendar/calendar.ts';
import { londonDate } from '../calendar/plain-date.ts';
import { deemedReceipt } from '../calendar/received.ts';
import { clocks, type Clock } from '../case/clocks.ts';
import type { CommandData } from '../case/commands.ts';
import type { EventData } from '../case/events.ts';
import { evolve } from '../case/evolve.ts';
import type { Facts } from '../case/facts.ts';
import type { CaseState } from '../case/state.ts';
import { findClock } from '../procedure/find.ts';
import type { LetterRule } from '../procedure/stages.ts';
import type { Channel } from '../procedure/vocabulary.ts';
import { marksOf, recipientsOf, renditionFor } from './recipients.ts';

/** A letter being written: as much of it as is known. Left out: to the complainant, by the portal, dated today. */
export type LetterDraft = Partial<Omit<CommandData['SendLetter'], 'letter'>>;

/** A draft seen as if it went out now, so that it can state the dates that its own sending sets running. */
export type Sending = {
  readonly letter: LetterRule;
  readonly draft: LetterDraft;
  readonly facts: Facts;
  readonly sent: EventData['LetterSent'];
  /** The case once it has gone. */
  readonly after: CaseState;
  readonly clocks: readonly Clock[];
};

export function sendingOf(letter: LetterRule, draft: LetterDraft, facts: Facts): Sending {
  const sent = letterSent(letter, draft, facts, '', []);
  const { state, procedure, calendar, now } = facts;
  const after = evolve(state, { type: 'LetterSent', data: sent, seq: state.seq + 1, at: now, by: { kind: 'system' } });
  return { letter, draft, facts, sent, after, clocks: clocks(after, procedure, calendar, now) };
}

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
  const recipient = recipientsOf(letter, procedure).find((row) => row.to === to);
  const clock = promisedClock(letter, facts);
  return {
    letter: letter.key,
    letterId,
    stage: letter.stage !== undefined && state.stagesOpened.includes(letter.stage) ? letter.stage : state.stage,
    to,
    rendition: recipient === undefined ? 'without complainant' : renditionFor(recipient, letter, facts),
    channel,
    sentAt: now,
    datedOn,
    receivedOn: deemedReceipt(TRAVELS[channel], now, calendar).on,
    marks: marksOf(letter, to, procedure),
    ...(statedOn === undefined || clock === undefined ? {} : { promised: { clock, on: statedOn } }),
    omitted,
    calendarVersion: compileCalendar(calendar).version,
  };
}

/** The clock that the date stated in a letter sets: the block's own, or the one of the procedure that waits for a stated date. */
function promisedClock(letter: LetterRule, { procedure }: Facts): string | undefined {
  const block = letter.blocks.find((candidate) => candidate.fill === 'stated date');
  if (block === undefined) return undefined;
  const waiting = procedure.clocks.find(
    ({ count, starts }) => count.unit === 'stated' && 'milestone' in starts && letter.marks.includes(starts.milestone),
  );
  const own = block.clock === undefined ? undefined : findClock(procedure, block.clock);
  return own?.key ?? waiting?.key ?? letter.extends?.clock;
}

const TRAVELS = { portal: 'portal', email: 'email', post: 'post', 'in person': 'hand', phone: 'hand' } as const satisfies Record<
  Channel,
  Parameters<typeof deemedReceipt>[0]
>;
