import { compileCalendar } from '../calendar/calendar.ts';
import { longDate } from '../calendar/explain.ts';
import { londonDate, parsePlainDate } from '../calendar/plain-date.ts';
import type { CommandData } from '../acts/commands.ts';
import type { Facts, Refusal } from '../acts/facts.ts';
import { refused, withinCalendar } from '../acts/rule.ts';
import { clocksStartedBy, findClock, letterOf } from '../procedure/find.ts';
import type { LetterRule } from '../procedure/stages.ts';
import { copiesOf } from './recipients.ts';
import { letterLacks } from './required-blocks.ts';

/**
 * The key under `omitted` of the reason for extending a clock more often than the procedure allows. It stands on the event like a block left
 * out, so that the case shows it.
 */
export const FURTHER_EXTENSION = 'extends';

type Data = CommandData['SendLetter'];

/** What is wrong with a letter as it is about to be sent, field by field. */
export function letterFaults(facts: Facts, data: Data): readonly Refusal[] {
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

function recipientFaults(letter: LetterRule, facts: Facts, { to }: Data): readonly Refusal[] {
  const copy = copiesOf(letter, facts).find((candidate) => candidate.to === to);
  if (copy === undefined)
    return [refused('not for them', 'This letter does not go to them. Choose somebody on its list.', 'to')];
  return copy.known
    ? []
    : [
        refused(
          'not known',
          'Nobody is recorded whom this copy could go to. Name the person on the case first.',
          'to',
        ),
      ];
}

function channelFaults({ state }: Facts, { to, channel }: Data): readonly Refusal[] {
  if (channel === 'phone')
    return [
      refused(
        'in writing',
        'A letter is in writing. Choose another way to send it, and record the call as a call.',
        'channel',
      ),
    ];
  if (to !== 'complainant' || !state.anonymous || channel === 'portal') return [];
  return [
    refused(
      'anonymous',
      'The complainant is anonymous and can only be reached on their tracking page. Choose the portal.',
      'channel',
    ),
  ];
}

function dateFaults(
  letter: LetterRule,
  { state, procedure, now }: Facts,
  { datedOn }: Data,
): readonly Refusal[] {
  if (parsePlainDate(datedOn) === undefined)
    return [refused('no date', 'Give the date that stands on the letter.', 'datedOn')];
  if (datedOn > londonDate(now))
    return [refused('future', 'The letter cannot be dated in the future. Date it today.', 'datedOn')];
  if (state.receivedOn !== undefined && datedOn < state.receivedOn)
    return [
      refused(
        'too early',
        `The letter cannot be dated before the complaint came in on ${longDate(state.receivedOn)}.`,
        'datedOn',
      ),
    ];
  const counts = letter.outcome && clocksStartedBy(procedure, 'outcomeDated', state.stage).length > 0;
  return counts && datedOn < londonDate(now)
    ? [
        refused(
          'dated back',
          'The time to go on counts from the date on this letter, so it carries the day on which it goes. Date it today.',
          'datedOn',
        ),
      ]
    : [];
}

/** A date that somebody will hold us to: a real one, still to come, on which somebody works. */
function promiseFaults(letter: LetterRule, facts: Facts, { statedOn }: Data): readonly Refusal[] {
  const { now, calendar } = facts;
  if (statedOn === undefined) return [];
  if (!letter.blocks.some((block) => block.fill === 'stated date'))
    return [refused('no promise', 'This letter promises no date. Leave the date out.', 'statedOn')];
  if (parsePlainDate(statedOn) === undefined)
    return [refused('no date', 'Give the promised date as a day of the calendar.', 'statedOn')];
  if (statedOn <= londonDate(now))
    return [refused('past', 'The promised date must be in the future. Choose a later day.', 'statedOn')];
  const outside = withinCalendar(statedOn, facts, 'statedOn');
  if (outside.length > 0) return outside;
  const { isWorkingDay, add } = compileCalendar(calendar);
  return isWorkingDay(statedOn)
    ? []
    : [
        refused(
          'not a working day',
          `${longDate(statedOn)} is not a working day. The next one is ${longDate(add(statedOn, 1))}.`,
          'statedOn',
        ),
      ];
}

function extensionFaults(
  letter: LetterRule,
  { state, procedure }: Facts,
  { omitted }: Data,
): readonly Refusal[] {
  const { extends: rule } = letter;
  if (rule === undefined) return [];
  const before = state.letters.filter(
    (sent) => sent.letter === letter.key && sent.stage === state.stage,
  ).length;
  if (before < rule.most || (omitted[FURTHER_EXTENSION] ?? '').trim() !== '') return [];
  const promise = findClock(procedure, rule.clock)?.promise ?? rule.clock;
  const times = rule.most === 1 ? 'once' : `${rule.most} times`;
  return [
    refused(
      'extended already',
      `The procedure allows this time (“${promise}”) to be extended ${times}, and it was. Record why it has to be extended again; the case will show it.`,
      `omitted.${FURTHER_EXTENSION}`,
    ),
  ];
}

/** Text under a key that the letter does not have would be lost. */
function unknownBlocks(letter: LetterRule, { blocks }: Data): readonly Refusal[] {
  return Object.entries(blocks).flatMap(([key, text]) =>
    text.trim() === '' || letter.blocks.some((block) => block.key === key)
      ? []
      : [
          refused(
            'no such block',
            'This letter has no such part, so what is written there would be lost. Move it to another part.',
            `blocks.${key}`,
          ),
        ],
  );
}
