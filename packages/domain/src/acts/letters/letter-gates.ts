import { clocks } from '../../clocks/clocks.ts';
import { handlerOr, handlesNow } from '../authority.ts';
import { decidesStage } from '../independence.ts';
import type { Facts } from '../../history/facts.ts';
import { type Refusal, refused } from '../../words/refusal-codes.ts';
import { findLetter, findStage } from '../../procedure/find.ts';
import type { Procedure } from '../../procedure/procedure.ts';
import type { LetterRule } from '../../procedure/stages.ts';
import { copiesOf } from '../../letters/recipients.ts';
import { pointsToAnswer } from '../../history/state.ts';

/** As much of a letter as is known when a gate is asked. */
type LetterAsked = { readonly letter?: string | undefined; readonly to?: string | undefined };

/** Notices and findings go out from whoever arranges the panel, outcomes from who handles or decides the stage; the system sends only
 * what nobody writes. */
export function byWhoeverWrites(facts: Facts, { letter: key }: LetterAsked): Refusal | undefined {
  const letter = letterAsked(facts, key);
  if (facts.actor.kind === 'system' && letter?.automatic === true) return undefined;
  if (
    letter !== undefined &&
    (letter.marks.includes('hearingNoticeSent') || isPanelAnswer(letter, facts.procedure))
  )
    return handlerOr('convenes')(facts);
  if (letter?.outcome === true) return handlesNow(facts) ? undefined : decidesStage(facts);
  return handlerOr('receives', 'assigns', 'investigates', 'decides', 'reviews', 'convenes')(facts);
}

export function letterFits(facts: Facts, { letter: key }: LetterAsked): Refusal | undefined {
  if (key === undefined) return undefined;
  const letter = letterAsked(facts, key);
  if (letter === undefined) return refused('no such letter', {}, 'letter');
  const { state, procedure } = facts;
  if (letter.stage === undefined || letter.stage === state.stage) return undefined;
  // An acknowledgement that is still owed can go when the work has gone on already; an answer belongs to its stage.
  if (!letter.outcome && letter.extends === undefined && state.stagesOpened.includes(letter.stage))
    return undefined;
  const stage = findStage(procedure, letter.stage)?.name ?? letter.stage;
  return refused('letter of another stage', { stage }, 'letter');
}

/** More time for an answer that has gone would only put a date on nothing. */
export function answerIsOwed(facts: Facts, { letter: key }: LetterAsked): Refusal | undefined {
  const extended = letterAsked(facts, key)?.extends?.clock;
  if (extended === undefined) return undefined;
  const { state, procedure, calendar, now } = facts;
  const clock = clocks(state, procedure, calendar, now).find((candidate) => candidate.key === extended);
  return clock?.stoppedAt === undefined ? undefined : refused('answer has gone', {}, 'letter');
}

export function hearingIsKnown(facts: Facts, { letter: key }: LetterAsked): Refusal | undefined {
  return letterAsked(facts, key)?.marks.includes('hearingNoticeSent') === true &&
    facts.state.panel.hearing === undefined
    ? refused('no hearing to give notice of', {})
    : undefined;
}

/** An outcome letter needs its outcome, and an answer to each point where the stage asks for that (OTO-PRIN-9R). */
export function answerIsReady(facts: Facts, { letter: key }: LetterAsked): Refusal | undefined {
  const { state, procedure } = facts;
  const letter = letterAsked(facts, key);
  if (letter?.outcome !== true) return undefined;
  if (!state.outcomes.some((outcome) => outcome.stage === state.stage)) {
    return refused('no outcome to send', {});
  }
  return findStage(procedure, state.stage)?.findings === 'each point' ? pointsOpen(facts) : undefined;
}

/** What a panel sends needs its decision, and its finding on each point. */
export function panelFindingsAreReady(facts: Facts, { letter: key }: LetterAsked): Refusal | undefined {
  const letter = letterAsked(facts, key);
  if (letter === undefined || !isPanelAnswer(letter, facts.procedure)) return undefined;
  const { decision, findings } = facts.state.panel;
  if (decision === undefined) return refused('panel undecided', {});
  if (findings === undefined) return refused('no panel findings', {});
  return pointsOpen(facts);
}

/** OTO ?10: what comes next has its date, agreed or at least proposed, before the outcome that offers it goes out. */
export function windowIsSet(facts: Facts, { letter: key }: LetterAsked): Refusal | undefined {
  const { state, procedure } = facts;
  const letter = letterAsked(facts, key);
  const effect = state.outcomes.findLast((outcome) => outcome.stage === state.stage)?.effect;
  if (letter?.outcome !== true || effect === undefined || state.windows[state.stage] !== undefined)
    return undefined;
  const agreed = findStage(procedure, state.stage)?.onward.some(
    (way) =>
      way.by === 'complainant' &&
      way.window.kind === 'agreed' &&
      (way.after === undefined || way.after.includes(effect)),
  );
  return agreed === true ? refused('no window', {}) : undefined;
}

/** Nobody is answered twice, except on a point that was on hold the first time. */
export function notSentBefore(facts: Facts, { letter: key, to }: LetterAsked): Refusal | undefined {
  const letter = letterAsked(facts, key);
  if (
    letter === undefined ||
    !(letter.outcome || letter.marks.includes('findingsSent') || letter.marks.includes('hearingNoticeSent'))
  )
    return undefined;
  const copies = copiesOf(letter, facts);
  const gone =
    to === undefined ? copies.every((copy) => copy.sent) : copies.some((copy) => copy.to === to && copy.sent);
  return gone ? refused('sent already', {}, 'to') : undefined;
}

function pointsOpen({ state }: Facts): Refusal | undefined {
  const open = pointsToAnswer(state);
  return open === 0 ? undefined : refused('points open', { open });
}

const letterAsked = ({ procedure }: Facts, key: string | undefined): LetterRule | undefined =>
  key === undefined ? undefined : findLetter(procedure, key);

const isPanelAnswer = (letter: LetterRule, procedure: Procedure): boolean =>
  letter.marks.includes('findingsSent') ||
  (letter.outcome && procedure.panel !== undefined && letter.stage === procedure.panel.stage);
