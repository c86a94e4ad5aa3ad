import { isOurs, type Clock } from '@redress/domain/clocks/clocks.ts';

/** Our promises in the order they fall due; an aim (“within 24 hours”) stands right after the promise that the same act keeps. */
export function inOrder(all: readonly Clock[]): readonly Clock[] {
  const ours = all.filter(isOurs);
  const keptBy = ({ rule }: Clock) => JSON.stringify(rule.stops);
  const promised = ours.filter(({ rule }) => rule.kind === 'hard');
  const aims = ours.filter(({ rule }) => rule.kind === 'target');
  const placed = promised.flatMap((clock) => [clock, ...aims.filter((aim) => keptBy(aim) === keptBy(clock))]);
  return [...placed, ...aims.filter((aim) => !placed.includes(aim))];
}
