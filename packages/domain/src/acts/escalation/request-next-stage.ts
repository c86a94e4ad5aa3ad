import * as z from 'zod/mini';
import { londonDate, type PlainDate } from '../../calendar/plain-date.ts';
import { waysOn, windowOf } from '../../clocks/ways-on.ts';
import type { CaseEvent } from '../../history/events.ts';
import { findStage } from '../../procedure/find.ts';
import type { WayOn } from '../../procedure/stages.ts';
import { type Refusal, refused } from '../../words/refusal-codes.ts';
import { caseExists, complainantOrStaff } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import { written } from '../checks.ts';
import type { Context, Decision } from '../decision.ts';
import type { Facts } from '../../history/facts.ts';
import { question } from '../intake/question.ts';
import type { Frozen } from '../act-engine.ts';
import { instant, key, textByKey } from '../typed-values.ts';
import { requestPending } from './pending.ts';

const schema = z.object({
  to: key,
  /** For staff who write down what reached them earlier. */
  receivedAt: z.optional(instant),
  answers: textByKey,
});
type Data = Frozen<z.output<typeof schema>>;

/** Goes on to another stage: an appeal, a review, a panel, or bodies outside. */
export const requestNextStage = caseAct({
  schema,
  gates: [
    caseExists,
    complainantOrStaff,
    (facts) => (requestPending(facts) ? refused('request waits', {}) : undefined),
    (facts) => (waysOn(facts).length === 0 ? noWayOn(facts) : undefined),
    (facts, { to }) =>
      to === undefined || wayTo(facts, to) !== undefined ? undefined : refused('not in the list', {}, 'to'),
    (facts, { to }) => {
      const ways = waysOn(facts).filter((way) => to === undefined || way.to === to);
      return ways.length > 0 && ways.every((way) => way.late === 'refused' && windowOf(facts, way).over)
        ? refused('too late', {})
        : undefined;
    },
  ],
  check: (facts, { to, receivedAt, answers }) => [
    ...(wayTo(facts, to)?.asks ?? []).flatMap((ask) =>
      ask.required
        ? written(answers[ask.key], refused('answer needed', { question: question(ask.label) }, ask.key))
        : [],
    ),
    ...(receivedAt !== undefined && receivedAt > facts.now
      ? [refused('request to come', {}, 'receivedAt')]
      : []),
    ...(receivedAt !== undefined && londonDate(receivedAt) < earliestRequest(facts, to)
      ? [refused('request before the outcome', {}, 'receivedAt')]
      : []),
  ],
  decide: request,
  reaches: ['escalated'],
  matters: (facts) => waysOn(facts).length > 0,
});

const wayTo = (facts: Facts, to: string): WayOn | undefined => waysOn(facts).find((way) => way.to === to);

/** The first day on which somebody could have asked: of the outcome, or of the complaint where the way is open at any time. */
const earliestRequest = (facts: Facts, to: string): PlainDate => {
  const { state } = facts;
  const sent = state.outcomes.findLast(({ stage, sentOn }) => stage === state.stage && sentOn !== undefined);
  const received = state.receivedOn ?? londonDate(facts.now);
  return wayTo(facts, to)?.anytime === true ? received : (sent?.sentOn ?? received);
};

const noWayOn = ({ state, procedure }: Facts): Refusal => {
  const sent = state.outcomes.some(
    (outcome) => outcome.stage === state.stage && outcome.sentOn !== undefined,
  );
  if (!sent) return refused('no outcome yet', {});
  return refused(findStage(procedure, state.stage)?.final === true ? 'final' : 'no way on', {});
};

function request(context: Context, { to, receivedAt: arrivedAt, answers }: Data): Decision {
  const { state, newId, now, actor } = context;
  const receivedAt = actor.kind === 'staff' ? (arrivedAt ?? now) : now;
  const way = wayTo(context, to);
  const late = way !== undefined && windowOf(context, way, receivedAt).over;
  const answersId = newId();
  const requested: CaseEvent = {
    type: 'NextStageRequested',
    data: { from: state.stage, to, receivedAt, late, answersId },
  };
  const opened: CaseEvent = { type: 'StageOpened', data: { stage: to, openedAt: receivedAt, direct: false } };
  return {
    events: late ? [requested] : [requested, opened],
    content: [{ id: answersId, kind: 'request', body: JSON.stringify(answers) }],
  };
}
