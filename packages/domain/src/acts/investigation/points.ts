import type { Point } from '../../history/state.ts';
import type { Facts } from '../../history/facts.ts';
import { type Refusal, refused } from '../../words/refusal-codes.ts';

/** A point of the case by its id; undefined when it has no such point. */
export const pointOf = ({ state }: Facts, pointId: string): Point | undefined =>
  state.points.find((point) => point.id === pointId);

export const ownPoint = (facts: Facts, pointId: string): readonly Refusal[] =>
  pointOf(facts, pointId) === undefined ? [refused('not in the list', {}, 'pointId')] : [];
