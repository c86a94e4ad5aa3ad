import { caseIsOpen } from '../authority.ts';
import type { CommandData } from '../commands.ts';
import type { Content, Facts, Refusal } from '../facts.ts';
import type { Rules } from '../rule.ts';
import { refused, written } from '../rule.ts';
import { outcomeOf, outcomesOf } from '../../procedure/find.ts';
import { ABSTAIN, countedAfter } from '../../panel/ballot.ts';
import { hearers, panelRuleOf } from '../../panel/composition.ts';
import {
  atPanelStage,
  byChair,
  byMember,
  notDecided,
  personOf,
  quorumPresent,
  somethingToDecide,
} from './panel-gates.ts';

/** The decision: sealed votes, and what the panel found. */
export const ballotRules: Rules<'CastVote' | 'RecordPanelFindings'> = {
  CastVote: {
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
    check: ({ procedure }, { outcome, reasons }) => {
      const rule = panelRuleOf(procedure);
      const known =
        outcomesOf(procedure, rule.stage).some((row) => row.key === outcome) ||
        (rule.decision.abstention && outcome === ABSTAIN);
      return [
        ...(known
          ? []
          : [
              refused(
                'no such outcome',
                outcome === ABSTAIN
                  ? 'Nobody may abstain on this panel. Choose an outcome.'
                  : 'Choose one of the outcomes of this procedure.',
                'outcome',
              ),
            ]),
        ...written(reasons, 'reasons', 'your reasons. They stay sealed with your vote'),
      ];
    },
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
  },
  RecordPanelFindings: {
    gates: [caseIsOpen, byChair, atPanelStage, panelHasDecided, lettersNotSent],
    check: findingFaults,
    decide: ({ state, procedure, newId }, data) => {
      const content: Content[] = [];
      // What a letter told stays word for word; only what rested then is added.
      const stands = toldBefore({ state, procedure });
      const keep = (kind: Content['kind'], body: string): string => {
        const id = newId();
        content.push({ id, kind, body });
        return id;
      };
      const { stage } = panelRuleOf(procedure);
      const added = data.findings
        .filter(({ pointId }) => !stands.some((told) => told.pointId === pointId))
        .map(({ pointId, outcome, finding }) => ({
          pointId,
          outcome,
          effect: outcomeOf(procedure, stage, outcome).effect,
          findingId: keep('finding', finding),
        }));
      const findings = [...stands, ...added];
      const before = stands.length > 0 ? state.panel : undefined;
      const actionId = data.action.trim() === '' ? before?.actionId : keep('action', data.action);
      const recommendationsId =
        data.recommendations.trim() === ''
          ? before?.recommendationsId
          : keep('recommendations', data.recommendations);
      return {
        events: [
          {
            type: 'PanelFindingsRecorded',
            data: {
              findings,
              ...(actionId && { actionId }),
              ...(recommendationsId && { recommendationsId }),
            },
          },
        ],
        content,
      };
    },
  },
};

function hearingHasEnded({ state }: Facts): Refusal | undefined {
  return state.panel.endedAt === undefined
    ? refused('not heard', 'Members vote when the hearing has ended.')
    : undefined;
}

function heardIt({ state, actor }: Facts): Refusal | undefined {
  return hearers(state.panel).some((member) => member.personId === personOf(actor))
    ? undefined
    : refused('absent', 'You were not at the hearing, so you cannot vote on it.');
}

function notVotedYet({ state, actor }: Facts): Refusal | undefined {
  const personId = personOf(actor);
  return personId !== undefined && state.panel.voted.includes(personId)
    ? refused('voted', 'You have voted in this round. Votes stay sealed until all are in.')
    : undefined;
}

function panelHasDecided({ state }: Facts): Refusal | undefined {
  return state.panel.decision === undefined
    ? refused('undecided', 'The panel has not decided yet. Findings are recorded after the decision.')
    : undefined;
}

/** Findings stand once a letter told them to somebody, except that a point whose hold ended still needs one. */
function lettersNotSent(facts: Facts): Refusal | undefined {
  const { state } = facts;
  const told = findingsWent(facts);
  const answered = new Set(state.panel.findings?.map((finding) => finding.pointId));
  const open = state.points.some((point) => point.held === undefined && !answered.has(point.id));
  return told && !open ? refused('told', 'The findings were sent, so they stand as they are.') : undefined;
}

const findingsWent = ({ state, procedure }: Pick<Facts, 'state' | 'procedure'>): boolean =>
  state.reached.some(
    ({ milestone, stage }) =>
      milestone === 'findingsSent' && (stage === undefined || stage === panelRuleOf(procedure).stage),
  );

/** The findings that a letter has told to somebody. */
const toldBefore = (facts: Pick<Facts, 'state' | 'procedure'>) =>
  findingsWent(facts) ? (facts.state.panel.findings ?? []) : [];

function findingFaults(
  { state, procedure }: Facts,
  { findings }: CommandData['RecordPanelFindings'],
): readonly Refusal[] {
  const stands = toldBefore({ state, procedure });
  const outcomes = new Set(outcomesOf(procedure, panelRuleOf(procedure).stage).map((row) => row.key));
  const faults = findings.flatMap(({ pointId, outcome, finding }, i) => {
    const point = state.points.find((candidate) => candidate.id === pointId);
    const field = `findings.${i}`;
    if (point === undefined)
      return [
        refused(
          'no such point',
          'This is not a point of the complaint. Answer its own points only.',
          `${field}.pointId`,
        ),
      ];
    if (findings.findIndex((other) => other.pointId === pointId) < i)
      return [refused('twice', 'This point is answered twice. Keep one finding.', `${field}.pointId`)];
    if (point.held !== undefined)
      return [
        refused(
          'held',
          'This point is on hold. Leave it out; it is answered when its hold ends.',
          `${field}.pointId`,
        ),
      ];
    const told = stands.find((before) => before.pointId === pointId);
    if (told !== undefined && told.outcome !== outcome)
      return [
        refused(
          'told',
          'The finding on this point was sent, so it stands as it was. Leave it as it is.',
          `${field}.outcome`,
        ),
      ];
    return [
      ...(outcomes.has(outcome)
        ? []
        : [refused('no such outcome', 'Choose one of the outcomes of this procedure.', `${field}.outcome`)]),
      ...written(finding, `${field}.finding`, 'what the panel found on this point'),
    ];
  });
  const open = state.points.filter(
    (point) => point.held === undefined && !stands.some(({ pointId }) => pointId === point.id),
  );
  const missing = open.filter((point) => !findings.some((finding) => finding.pointId === point.id)).length;
  const answer = missing === 1 ? '1 point of the complaint has' : `${missing} points of the complaint have`;
  return missing === 0
    ? faults
    : [
        ...faults,
        refused('points open', `${answer} no finding yet. Each point must be answered.`, 'findings'),
      ];
}
