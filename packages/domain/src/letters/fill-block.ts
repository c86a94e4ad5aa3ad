import type { PlainDate } from '../calendar/plain-date.ts';
import type { ContentId } from '../history/events.ts';
import type { Clock } from '../clocks/clocks.ts';
import { waysOn, windowOf } from '../clocks/ways-on.ts';
import { handlerNow, type Outcome } from '../history/state.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { outcomesOf, roleTitle, stageOf } from '../procedure/find.ts';
import type { LetterBlock } from '../procedure/stages.ts';
import type { BlockValue, LetterDate, PointAnswer } from './block-value.ts';
import type { Sending } from './sending.ts';

/** What fills a block, from the case; undefined while the case does not know it yet. */
export function fillBlock(block: LetterBlock, sending: Sending): BlockValue | undefined {
  const { facts, draft } = sending;
  const { state, procedure } = facts;
  switch (block.fill) {
    case 'typed':
      return (draft.blocks?.[block.key] ?? '').trim() === '' ? undefined : { kind: 'typed' };
    case 'reference':
      return referenceOf(sending);
    case 'handler':
      return handlerOf(sending);
    case 'stated date':
      return dated(draft.statedOn === undefined ? undefined : { on: draft.statedOn, provisional: false });
    case 'clock date':
      return dated(block.clock === undefined ? undefined : clockDate(block.clock, sending));
    case 'outcome word': {
      const word = outcomeWord(procedure, state.stage, decidedOutcome(sending)?.outcome);
      return word === undefined ? undefined : { kind: 'outcome', word };
    }
    case 'findings':
      return findingsOf(sending);
    case 'redress':
      return redressOf(sending);
    case 'next stage':
      return waysOf(sending);
    case 'finality':
      return stageOf(procedure, state.stage).final ? { kind: 'final' } : undefined;
    case 'external bodies': {
      const bodies = bodiesOf(sending);
      return bodies.length === 0 ? undefined : { kind: 'bodies', bodies };
    }
    case 'hearing':
      return hearingOf(sending);
    case 'decision':
      return state.panel.decision === undefined
        ? undefined
        : { kind: 'decision', carried: state.panel.decision.carried };
    case 'recommendations':
      return recommendationsOf(sending);
  }
}

const dated = (date: LetterDate | undefined): BlockValue | undefined => date && { kind: 'date', ...date };

function handlerOf({ facts: { state, procedure } }: Sending): BlockValue | undefined {
  const handler = handlerNow(state);
  if (handler === undefined) return undefined;
  const { personId, role } = handler;
  return { kind: 'handler', personId, role: roleTitle(procedure, role) };
}

function redressOf(sending: Sending): BlockValue | undefined {
  const { state, procedure } = sending.facts;
  const offered = decidedOutcome(sending)?.redress;
  const offers = stageOf(procedure, state.stage)
    .redress.filter((redress) => offered?.includes(redress.key))
    .map((redress) => redress.label);
  const actionId = panelAction(sending);
  return offers.length === 0 && actionId === undefined
    ? undefined
    : { kind: 'redress', offers, ...(actionId && { actionId }) };
}

function hearingOf({ facts: { state, procedure } }: Sending): BlockValue | undefined {
  const { hearing, members } = state.panel;
  if (hearing === undefined) return undefined;
  return {
    kind: 'hearing',
    at: hearing.at,
    placeId: hearing.placeId,
    members: members.map(({ personId }) => personId),
    attends: procedure.panel?.attends.map(({ who }) => who) ?? [],
  };
}

function recommendationsOf(sending: Sending): BlockValue | undefined {
  const { recommendationsId } = sending.facts.state.panel;
  // What the panel decided to do stands under what is offered, where the letter has such a block.
  const actionId = sending.letter.blocks.some((other) => other.fill === 'redress')
    ? undefined
    : panelAction(sending);
  if (actionId === undefined && recommendationsId === undefined) return undefined;
  return {
    kind: 'recommendations',
    ...(actionId && { actionId }),
    ...(recommendationsId && { recommendationsId }),
  };
}

/** The outcome of the present stage, decided by a person or a panel. */
export const decidedOutcome = ({ facts: { state } }: Pick<Sending, 'facts'>): Outcome | undefined =>
  state.outcomes.findLast((outcome) => outcome.stage === state.stage);

const panelAction = ({ facts: { state, procedure } }: Sending): ContentId | undefined =>
  procedure.panel?.stage === state.stage ? state.panel.actionId : undefined;

// A composed reference is content and is printed by whoever may read it; the tracking number is for procedures without one.
function referenceOf({ facts: { state, procedure } }: Sending): BlockValue | undefined {
  if (state.referenceId !== undefined) return { kind: 'reference', referenceId: state.referenceId };
  if (procedure.reference.minted !== 'never' || state.trackingNumber === undefined) return undefined;
  return { kind: 'reference', trackingNumber: state.trackingNumber };
}

function clockDate(key: string, { clocks }: Sending): LetterDate | undefined {
  return clocks.flatMap((clock) =>
    clock.key === key && clock.dueOn !== undefined ? [dateOf(clock, clock.dueOn)] : [],
  )[0];
}

const dateOf = ({ due }: Clock, on: PlainDate): LetterDate =>
  due === undefined
    ? { on, provisional: false }
    : { on, provisional: due.provisional, explanation: due.explanation };

/** Each point with its finding, or the hold it is under; where a stage is answered as a whole, its reasons. */
function findingsOf(sending: Sending): BlockValue | undefined {
  const { state, procedure } = sending.facts;
  const answers = state.points.map((point): PointAnswer | undefined => {
    const { held } = point;
    if (held !== undefined)
      return {
        pointId: point.id,
        held: procedure.holds.find((hold) => hold.key === held.ground)?.label ?? held.ground,
      };
    const finding = point.findings[state.stage];
    const word = outcomeWord(procedure, state.stage, finding?.outcome);
    return finding === undefined || word === undefined
      ? undefined
      : { pointId: point.id, word, findingId: finding.findingId };
  });
  const points = answers.filter((answer) => answer !== undefined);
  if (points.length === answers.length && points.some((point) => 'findingId' in point))
    return { kind: 'findings', points };
  const reasonsId = decidedOutcome(sending)?.reasonsId;
  const whole =
    stageOf(procedure, state.stage).findings !== 'each point' && procedure.panel?.stage !== state.stage;
  return whole && reasonsId !== undefined ? { kind: 'reasons', reasonsId } : undefined;
}

/** The ways on that the outcome opens to whoever this copy is for: the complainant's, or in the subject's copy the subject's. */
function waysOf({ facts, told, sent }: Sending): BlockValue | undefined {
  const subject = sent.to === 'subject';
  const seen = {
    ...facts,
    state: told,
    actor: subject ? ({ kind: 'system' } as const) : ({ kind: 'complainant', party: 'complainant' } as const),
  };
  const ways = waysOn(seen)
    .filter((way) => !subject || way.by === 'subject')
    .map((way) => {
      const { clock } = windowOf(seen, way);
      const standing =
        way.window.kind === 'agreed' ? (told.windows[told.stage]?.standing ?? 'open') : way.window.kind;
      return {
        stage: stageOf(facts.procedure, way.to).name,
        standing,
        ...(clock?.dueOn === undefined ? {} : { until: dateOf(clock, clock.dueOn) }),
      };
    });
  return ways.length === 0 ? undefined : { kind: 'ways on', ways };
}

function bodiesOf(sending: Sending): { name: string; about: string; until?: LetterDate }[] {
  const { state, procedure } = sending.facts;
  return procedure.external
    .filter(
      (body) =>
        body.stages.includes(state.stage) && (body.topic === undefined || state.topics.includes(body.topic)),
    )
    .map((body) => {
      const until = body.clock === undefined ? undefined : clockDate(body.clock, sending);
      return { name: body.name, about: body.about, ...(until === undefined ? {} : { until }) };
    });
}

const outcomeWord = (procedure: Procedure, stage: string, key: string | undefined): string | undefined =>
  outcomesOf(procedure, stage).find((outcome) => outcome.key === key)?.word;
