import * as z from 'zod/mini';
import { londonDate } from '../../calendar/plain-date.ts';
import { refused } from '../../words/refusal-codes.ts';
import { caseIsOpen, handlerOr } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import { chosenFrom, written } from '../checks.ts';
import { withText } from '../kept-text.ts';
import { id, key, text } from '../typed-values.ts';
import { ownPoint, pointOf } from './points.ts';

/** Puts a point aside on a ground that the procedure lists; its clocks rest. */
export const holdPoint = caseAct({
  schema: z.object({ pointId: id, ground: key, reason: text }),
  gates: [
    caseIsOpen,
    handlerOr('investigates', 'assesses', 'assigns'),
    ({ procedure }) => (procedure.holds.length === 0 ? refused('no holds', {}) : undefined),
  ],
  check: (facts, { pointId, ground, reason }) => [
    ...ownPoint(facts, pointId),
    ...(pointOf(facts, pointId)?.held === undefined ? [] : [refused('held already', {}, 'pointId')]),
    ...chosenFrom(facts.procedure.holds, [ground], 'ground'),
    ...written(reason, refused('no reason to wait', {}, 'reason')),
  ],
  decide: (context, { pointId, ground, reason }) =>
    withText(context, 'reason', reason, (reasonId) => ({
      type: 'PointHeld',
      data: { pointId, ground, heldOn: londonDate(context.now), reasonId },
    })),
  reaches: [],
  matters: ({ state, procedure }) =>
    state.status === 'open' &&
    procedure.holds.length > 0 &&
    state.points.some((point) => point.held === undefined),
});
