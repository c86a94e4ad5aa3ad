import type { Facts } from '../history/facts.ts';
import { hasReached } from '../history/state.ts';
import { lettersOfStage } from '../procedure/find.ts';
import type { LetterRule } from '../procedure/stages.ts';
import type { Milestone } from '../procedure/vocabulary.ts';
import { copiesOf, marksOf } from './recipients.ts';

/** The letters that can still be owed: those of this stage, those of no stage, and an acknowledgement of a stage gone by that never went. */
export function lettersToSend({ state, procedure }: Facts): readonly LetterRule[] {
  const here = lettersOfStage(procedure, state.stage);
  const owed = procedure.letters.filter(
    (letter) =>
      !here.includes(letter) &&
      letter.stage !== undefined &&
      state.stagesOpened.includes(letter.stage) &&
      !letter.outcome &&
      letter.extends === undefined &&
      letter.marks.some((mark) => !hasReached(state, mark)),
  );
  return [...owed, ...here].filter(
    (letter) =>
      letter.marks.length === 0 ||
      letter.marks.some(again) ||
      letter.marks.some((mark) => !hasReached(state, mark, letter.stage)),
  );
}

/** What can be owed more than once in a stage: a copy for each recipient, an outcome for a point that was on hold, another extension. */
const again = (mark: Milestone): boolean =>
  mark === 'outcomeSent' ||
  mark === 'findingsSent' ||
  mark === 'hearingNoticeSent' ||
  mark === 'holdingLetterSent' ||
  mark === 'expectedDateGiven';

/** What sending all copies of a letter lets a case reach. */
export const marksOfAll = (letter: LetterRule, { state, procedure }: Facts): readonly Milestone[] =>
  copiesOf(letter, { state, procedure }).flatMap(({ to }) => marksOf(letter, to, procedure));

/** The milestones of the letters that answer the present stage. */
export const marksOfAnswers = (facts: Facts): readonly Milestone[] =>
  marksOfLetters(facts, ({ outcome }) => outcome);

/** The milestones of the letters that name who handles the present stage. */
export const marksNamingHandler = (facts: Facts): readonly Milestone[] =>
  marksOfLetters(facts, ({ blocks }) => blocks.some(({ fill }) => fill === 'handler'));

const marksOfLetters = (facts: Facts, fits: (letter: LetterRule) => boolean): readonly Milestone[] =>
  lettersToSend(facts)
    .filter(fits)
    .flatMap((letter) => marksOfAll(letter, facts));
