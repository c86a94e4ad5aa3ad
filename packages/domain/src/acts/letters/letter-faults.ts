import { compileCalendar } from '../../calendar/calendar.ts';
import { londonDate, parsePlainDate } from '../../calendar/plain-date.ts';
import type { Facts } from '../../history/facts.ts';
import { type Refusal, refused } from '../../words/refusal-codes.ts';
import { withinCalendar } from '../checks.ts';
import { clocksStartedBy, findClock, letterOf } from '../../procedure/find.ts';
import type { LetterRule } from '../../procedure/stages.ts';
import { copiesOf } from '../../letters/recipients.ts';
import type { LetterTyped } from './letter-typed.ts';
import { letterLacks } from '../../letters/required-blocks.ts';

/**
 * The key under `omitted` of the reason for extending a clock more often than the procedure allows. It stands on the event like a block left
 * out, so that the case shows it.
 */
export const FURTHER_EXTENSION = 'extends';

/** What is wrong with a letter as it is about to be sent, field by field. */
export function letterFaults(facts: Facts, data: LetterTyped): readonly Refusal[] {
  const letter = letterOf(facts.procedure, data.letter);
  const elsewhere = [
    ...recipientFaults(letter, facts, data),
    ...channelFaults(facts, data),
    ...dateFaults(letter, facts, data),
  ];
  // A letter to nobody in particular, or with no date, cannot be filled: say the one thing first.
  if (elsewhere.length > 0) return elsewhere;
  return [
    ...promiseFaults(letter, facts, data),
    ...extensionFaults(letter, facts, data),
    ...unknownBlocks(letter, data),
    ...letterLacks(letter, data, facts),
  ];
}

function recipientFaults(letter: LetterRule, facts: Facts, { to }: LetterTyped): readonly Refusal[] {
  const copy = copiesOf(letter, facts).find((candidate) => candidate.to === to);
  if (copy === undefined) return [refused('not on the list of this letter', {}, 'to')];
  return copy.known ? [] : [refused('nobody to send it to', {}, 'to')];
}

function channelFaults({ state }: Facts, { to, channel }: LetterTyped): readonly Refusal[] {
  if (channel === 'phone') return [refused('letters are in writing', {}, 'channel')];
  return to === 'complainant' && state.anonymous && channel !== 'portal'
    ? [refused('portal only', {}, 'channel')]
    : [];
}

function dateFaults(
  letter: LetterRule,
  { state, procedure, now }: Facts,
  { datedOn }: LetterTyped,
): readonly Refusal[] {
  if (parsePlainDate(datedOn) === undefined) return [refused('no date of the letter', {}, 'datedOn')];
  if (datedOn > londonDate(now)) return [refused('letter dated ahead', {}, 'datedOn')];
  if (state.receivedOn !== undefined && datedOn < state.receivedOn)
    return [refused('letter dated before the complaint', { receivedOn: state.receivedOn }, 'datedOn')];
  const counts = letter.outcome && clocksStartedBy(procedure, 'outcomeDated', state.stage).length > 0;
  return counts && datedOn < londonDate(now) ? [refused('letter dated back', {}, 'datedOn')] : [];
}

/** A date that somebody will hold us to: a real one, still to come, on which somebody works. */
function promiseFaults(letter: LetterRule, facts: Facts, { statedOn }: LetterTyped): readonly Refusal[] {
  const { now, calendar } = facts;
  if (statedOn === undefined) return [];
  if (!letter.blocks.some((block) => block.fill === 'stated date'))
    return [refused('no promise in this letter', {}, 'statedOn')];
  if (parsePlainDate(statedOn) === undefined) return [refused('no date promised', {}, 'statedOn')];
  if (statedOn <= londonDate(now)) return [refused('promise in the past', {}, 'statedOn')];
  const outside = withinCalendar(statedOn, facts, 'statedOn');
  if (outside.length > 0) return outside;
  const { isWorkingDay, add } = compileCalendar(calendar);
  return isWorkingDay(statedOn)
    ? []
    : [refused('promise on no working day', { on: statedOn, next: add(statedOn, 1) }, 'statedOn')];
}

function extensionFaults(
  letter: LetterRule,
  { state, procedure }: Facts,
  { omitted }: LetterTyped,
): readonly Refusal[] {
  const { extends: rule } = letter;
  if (rule === undefined) return [];
  const before = state.letters.filter(
    (sent) => sent.letter === letter.key && sent.stage === state.stage,
  ).length;
  if (before < rule.most || (omitted[FURTHER_EXTENSION] ?? '').trim() !== '') return [];
  const promise = findClock(procedure, rule.clock)?.promise ?? rule.clock;
  return [refused('extended already', { promise, most: rule.most }, `omitted.${FURTHER_EXTENSION}`)];
}

/** Text under a key that the letter does not have would be lost. */
function unknownBlocks(letter: LetterRule, { blocks }: LetterTyped): readonly Refusal[] {
  return Object.entries(blocks).flatMap(([key, text]) =>
    text.trim() === '' || letter.blocks.some((block) => block.key === key)
      ? []
      : [refused('no such block', {}, `blocks.${key}`)],
  );
}
