import * as z from 'zod/mini';
import { isTold, outcomeSent } from '../../letters/points-told.ts';
import { marksOfAnswers } from '../../letters/letters-to-send.ts';
import { type Refusal, refused } from '../../words/refusal-codes.ts';
import { caseIsOpen, handlesNow } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import { chosenFrom, written } from '../checks.ts';
import type { Facts } from '../../history/facts.ts';
import { decidesStage } from '../independence.ts';
import { withText } from '../kept-text.ts';
import { whereStaffDecide } from '../when-acts-matter.ts';
import { decidingStage, outcomeRule, outcomesHere, unansweredPoints } from '../outcome/deciding.ts';
import { id, key, text } from '../typed-values.ts';
import { ownPoint, pointOf } from './points.ts';

/** What was found on one point: its answer. */
export const recordFinding = caseAct({
  schema: z.object({ pointId: id, outcome: key, finding: text }),
  gates: [
    caseIsOpen,
    (facts) => (handlesNow(facts) ? undefined : decidesStage(facts)),
    decidingStage,
    findingNotTold,
  ],
  check: (facts, { pointId, outcome, finding }) => [
    ...ownPoint(facts, pointId),
    ...(pointOf(facts, pointId)?.held === undefined ? [] : [refused('point on hold', {}, 'pointId')]),
    ...chosenFrom(outcomesHere(facts), [outcome], 'outcome'),
    ...written(finding, refused('no finding', {}, 'finding')),
  ],
  decide: (context, { pointId, outcome, finding }) =>
    withText(context, 'finding', finding, (findingId) => ({
      type: 'FindingRecorded',
      data: {
        stage: context.state.stage,
        pointId,
        outcome,
        effect: outcomeRule(context, outcome)?.effect ?? 'no finding',
        findingId,
      },
    })),
  reaches: [],
  matters: (facts, stage) =>
    whereStaffDecide(facts, stage) && (stage.findings === 'each point' || facts.state.points.length > 1),
  waitsFor: (facts) => (unansweredPoints(facts) === undefined ? [] : marksOfAnswers(facts)),
});

/** What was found stands once a letter told it. A point that was on hold then is still to be answered. */
function findingNotTold(facts: Facts, { pointId }: { pointId?: string }): Refusal | undefined {
  const { state } = facts;
  const asked = state.points.filter((point) => pointId === undefined || point.id === pointId);
  return outcomeSent(facts) && asked.length > 0 && asked.every((point) => isTold(facts, point.id))
    ? refused('finding told', {})
    : undefined;
}
