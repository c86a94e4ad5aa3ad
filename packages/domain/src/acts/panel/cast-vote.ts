import * as z from 'zod/mini';
import { ABSTAIN, countedAfter } from '../../panel/ballot.ts';
import { hearers, panelRuleOf } from '../../panel/composition.ts';
import { outcomesOf } from '../../procedure/find.ts';
import { type Refusal, refused } from '../../words/refusal-codes.ts';
import { caseIsOpen } from '../authority.ts';
import { caseAct } from '../case-act.ts';
import { chosenFrom, written } from '../checks.ts';
import type { Facts } from '../../history/facts.ts';
import { key, text } from '../typed-values.ts';
import {
  atPanelStage,
  byMember,
  notDecided,
  personOf,
  quorumPresent,
  somethingToDecide,
} from './panel-gates.ts';

/** A sealed vote, once a round; with the last one in, the votes are counted. */
export const castVote = caseAct({
  schema: z.object({ outcome: key, reasons: text }),
  gates: [
    caseIsOpen,
    byMember,
    atPanelStage,
    notDecided,
    hearingHasEnded,
    heardIt,
    quorumPresent,
    somethingToDecide,
    notVotedYet,
  ],
  check: (facts, { outcome, reasons }) => [
    ...outcomeFaults(facts, outcome),
    ...written(reasons, refused('no reasons of the vote', {}, 'reasons')),
  ],
  decide: (context, { outcome, reasons }) => {
    const { state, actor, newId } = context;
    const personId = personOf(actor) ?? '';
    const ballotId = newId();
    return {
      events: [
        { type: 'VoteCast', data: { personId, round: state.panel.round, ballotId } },
        ...countedAfter(context, hearers(state.panel), { personId, outcome }),
      ],
      content: [{ id: ballotId, kind: 'ballot', body: JSON.stringify({ outcome, reasons }) }],
    };
  },
  reaches: ['panelDecided'],
});

function outcomeFaults({ procedure }: Facts, outcome: string): readonly Refusal[] {
  const { stage, decision } = panelRuleOf(procedure);
  if (outcome !== ABSTAIN) return chosenFrom(outcomesOf(procedure, stage), [outcome], 'outcome');
  return decision.abstention ? [] : [refused('no abstention', {}, 'outcome')];
}

function hearingHasEnded({ state }: Facts): Refusal | undefined {
  return state.panel.endedAt === undefined ? refused('hearing not ended', {}) : undefined;
}

function heardIt({ state, actor }: Facts): Refusal | undefined {
  return hearers(state.panel).some((member) => member.personId === personOf(actor))
    ? undefined
    : refused('not at the hearing', {});
}

function notVotedYet({ state, actor }: Facts): Refusal | undefined {
  return state.panel.voted.includes(personOf(actor) ?? '') ? refused('voted already', {}) : undefined;
}
