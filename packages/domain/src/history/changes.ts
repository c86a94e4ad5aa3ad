import type { EventData, EventType, PointId } from './events.ts';
import type { CaseState, Point } from './state.ts';

/** What each kind of event makes of a case. */
export type Changes<T extends EventType> = {
  readonly [K in T]: (state: CaseState, data: EventData[K]) => CaseState;
};

/** For what stands in the record and no rule asks for. */
export const same = (state: CaseState): CaseState => state;

export const eachPoint = (state: CaseState, pointId: PointId, change: (point: Point) => Point): Point[] =>
  state.points.map((point) => (point.id === pointId ? change(point) : point));
