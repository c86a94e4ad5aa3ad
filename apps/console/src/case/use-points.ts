import { useSay } from '@redress/web/words/use-say.ts';
import { useOpenCase } from './open-case.ts';

/** The points of the complaint with their number and words, as they stand in lists and forms. */
export function usePoints() {
  const say = useSay();
  const { facts, textOf } = useOpenCase();
  return facts.state.points.map((point, index) => ({
    ...point,
    number: index + 1,
    words: textOf(point.id) ?? '',
    label: say('point.label', { number: index + 1, words: shortened(textOf(point.id) ?? '') }),
  }));
}

export type Point = ReturnType<typeof usePoints>[number];

const ROOM = 90; // characters of a point that fit a list

const shortened = (text: string): string =>
  text.length <= ROOM ? text : `${text.slice(0, ROOM).trimEnd()}…`;
