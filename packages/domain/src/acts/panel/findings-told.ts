import type { Case } from '../../access/relation.ts';
import { panelRuleOf } from '../../panel/composition.ts';
import { type Refusal, refused } from '../../words/refusal-codes.ts';
import type { Facts } from '../../history/facts.ts';

/** The findings that a letter has told to somebody. */
export const findingsTold = (facts: Case) => (findingsWent(facts) ? (facts.state.panel.findings ?? []) : []);

/** A gate: findings stand once a letter told them to somebody, except that a point whose hold ended still needs one. */
export function findingsNotTold(facts: Facts): Refusal | undefined {
  return findingsWent(facts) && pointsOpen(facts) === 0 ? refused('findings sent', {}) : undefined;
}

const pointsOpen = ({ state }: Case): number => {
  const answered = new Set(state.panel.findings?.map((finding) => finding.pointId));
  return state.points.filter((point) => point.held === undefined && !answered.has(point.id)).length;
};

const findingsWent = ({ state, procedure }: Case): boolean =>
  state.reached.some(
    ({ milestone, stage }) =>
      milestone === 'findingsSent' && (stage === undefined || stage === panelRuleOf(procedure).stage),
  );
