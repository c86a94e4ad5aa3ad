import * as z from 'zod/mini';
import { marksOfAnswers } from '../../letters/letters-to-send.ts';
import { stillOwed } from '../../letters/points-told.ts';
import { findStage } from '../../procedure/find.ts';
import { type Refusal, refused } from '../../words/refusal-codes.ts';
import { caseIsOpen } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import { chosenFrom, written } from '../checks.ts';
import type { Content, Context, Decision } from '../decision.ts';
import type { Facts } from '../../history/facts.ts';
import { decidesStage } from '../independence.ts';
import type { Frozen } from '../act-engine.ts';
import { whereStaffDecide } from '../when-acts-matter.ts';
import { key, keys, line, text, textByKey } from '../typed-values.ts';
import { decidingStage, outcomeRule, outcomesHere, unansweredPoints } from './deciding.ts';

const schema = z.object({
  outcome: key,
  reasons: text,
  redress: keys,
  /** Why a due redress is left out, by redress key. */
  omitted: textByKey,
  signature: z.optional(line),
});
type Data = Frozen<z.output<typeof schema>>;

/** Decides a stage. */
export const decideOutcome = caseAct({
  schema,
  gates: [
    caseIsOpen,
    decidingStage,
    decidesStage,
    notDecidedYet,
    ({ state }) =>
      state.handlers.some((handler) => handler.stage === state.stage)
        ? undefined
        : refused('nobody handles', {}),
    ({ state }) =>
      state.points.length > 0 && state.points.every((point) => point.held !== undefined)
        ? refused('all held', {})
        : undefined,
    unansweredPoints,
  ],
  check: (facts, data) => {
    const outcome = outcomeRule(facts, data.outcome);
    if (outcome === undefined) return chosenFrom(outcomesHere(facts), [data.outcome], 'outcome');
    return [
      ...(outcome.needsReasons ? written(data.reasons, refused('no reasons', {}, 'reasons')) : []),
      ...redressProblems(facts, data),
      ...(findStage(facts.procedure, facts.state.stage)?.signOff === true
        ? written(data.signature, refused('no sign-off', {}, 'signature'))
        : []),
    ];
  },
  decide,
  reaches: [],
  matters: (facts, stage) =>
    whereStaffDecide(facts, stage) && !facts.state.outcomes.some((outcome) => outcome.stage === stage.key),
  waitsFor: marksOfAnswers,
});

/** A stage is decided once; what rested when its answer went out can still be decided otherwise than the rest. */
function notDecidedYet(facts: Facts): Refusal | undefined {
  const { state } = facts;
  const last = state.outcomes.findLast((outcome) => outcome.stage === state.stage);
  if (last === undefined) return undefined;
  if (last.sentOn === undefined) return refused('outcome decided', {});
  return stillOwed(facts).some((point) => point.held === undefined)
    ? undefined
    : refused('outcome stands', {});
}

/** NAM 7.4: what must be offered after this outcome is offered, or the reason for leaving it out is recorded. */
function redressProblems(facts: Facts, data: Data): readonly Refusal[] {
  const stage = findStage(facts.procedure, facts.state.stage);
  const effect = outcomeRule(facts, data.outcome)?.effect;
  const due = (stage?.redressDue ?? []).filter(
    (rule) => effect !== undefined && rule.effects.includes(effect) && !data.redress.includes(rule.redress),
  );
  return [
    ...chosenFrom(stage?.redress, data.redress, 'redress'),
    ...due.flatMap(({ redress, orReason }) => {
      if (orReason && (data.omitted[redress] ?? '').trim() !== '') return [];
      const label = stage?.redress.find((row) => row.key === redress)?.label.toLowerCase() ?? redress;
      return [refused('redress due', { redress: label, orReason }, `omitted.${redress}`)];
    }),
  ];
}

function decide(context: Context, data: Data): Decision {
  const { state, newId } = context;
  const content: Content[] = [];
  const keep = (kind: Content['kind'], body: string): string => {
    const id = newId();
    content.push({ id, kind, body: body.trim() });
    return id;
  };
  const reasonsId = data.reasons.trim() === '' ? undefined : keep('reasons', data.reasons);
  const redressOmitted = Object.entries(data.omitted)
    .filter(([redress, reason]) => reason.trim() !== '' && !data.redress.includes(redress))
    .map(([redress, reason]) => ({ redress, reasonId: keep('reason', reason) }));
  const signatureId =
    data.signature === undefined || data.signature.trim() === ''
      ? undefined
      : keep('signature', data.signature);
  return {
    events: [
      {
        type: 'OutcomeDecided',
        data: {
          stage: state.stage,
          outcome: data.outcome,
          effect: outcomeRule(context, data.outcome)?.effect ?? 'no finding',
          redress: data.redress,
          redressOmitted,
          ...(reasonsId === undefined ? {} : { reasonsId }),
          ...(signatureId === undefined ? {} : { signatureId }),
        },
      },
    ],
    content,
  };
}
