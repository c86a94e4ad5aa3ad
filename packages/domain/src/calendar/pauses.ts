import type { Pause, Step } from './count.ts';
import type { Instant, PlainDate } from './plain-date.ts';

type Point = PlainDate | Instant;

/** How one kind of count moves along its own line: instants and minutes, dates and days, dates and working days. */
export type Axis = {
  add(point: Point, n: number): Point;
  /** Units in (a, b]. */
  between(a: Point, b: Point): number;
  /** The last point before the day. */
  before(on: PlainDate): Point;
  /** The last point of the day. */
  last(on: PlainDate): Point;
};

/** Where a count from `base` to `end` ends when what lies in the pauses is disregarded (S17, FOIA s 10(2)). */
export function afterPauses(
  axis: Axis,
  base: Point,
  end: Point,
  pauses: readonly Pause[],
): { readonly end: Point; readonly paused: Step[] } {
  const paused: Step[] = [];
  for (const { from, to } of [...pauses].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const begin = axis.before(from);
    // Pauses may overlap, and may have begun before the count.
    if (axis.between(base, begin) > 0) base = begin;
    const length = axis.between(base, axis.last(to));
    if (length > 0 && axis.between(begin, end) > 0) {
      end = axis.add(end, length);
      base = axis.last(to);
      paused.push({ kind: 'paused', on: from, to });
    }
  }
  return { end, paused };
}
