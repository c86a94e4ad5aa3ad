import * as z from 'zod/mini';
import { londonDate } from '../../calendar/plain-date.ts';
import { refused } from '../../words/refusal-codes.ts';
import { caseIsOpen, handlerOr } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import { id } from '../typed-values.ts';
import { ownPoint, pointOf } from './points.ts';

/** Takes a point up again that was on hold. */
export const resumePoint = caseAct({
  schema: z.object({ pointId: id }),
  gates: [caseIsOpen, handlerOr('investigates', 'assesses', 'assigns')],
  check: (facts, { pointId }) => {
    const point = pointOf(facts, pointId);
    return point !== undefined && point.held === undefined
      ? [refused('not held', {}, 'pointId')]
      : ownPoint(facts, pointId);
  },
  decide: ({ now }, { pointId }) => ({
    events: [{ type: 'PointResumed', data: { pointId, resumedOn: londonDate(now) } }],
    content: [],
  }),
  reaches: [],
  matters: ({ state }) => state.status === 'open' && state.points.some((point) => point.held !== undefined),
});
