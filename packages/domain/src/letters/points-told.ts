import { findLetter } from '../procedure/find.ts';
import type { Case } from '../access/relation.ts';
import type { PointId } from '../history/events.ts';
import type { Point } from '../history/state.ts';

/** Whether the answer to a point has gone to the complainant: in a letter with the outcome of this stage, when the point was not on hold. */
export const isTold = ({ state, procedure }: Case, pointId: PointId): boolean =>
  state.letters.some(
    (sent) =>
      sent.stage === state.stage &&
      sent.to === 'complainant' &&
      !sent.held.includes(pointId) &&
      findLetter(procedure, sent.letter)?.outcome === true,
  );

/** Points that rested when the outcome of this stage went out and still have to be answered; none before there is an answer. */
export const stillOwed = (facts: Case): readonly Point[] =>
  outcomeSent(facts) ? facts.state.points.filter((point) => !isTold(facts, point.id)) : [];

export const outcomeSent = ({ state }: Pick<Case, 'state'>): boolean =>
  state.outcomes.some((outcome) => outcome.stage === state.stage && outcome.sentOn !== undefined);
