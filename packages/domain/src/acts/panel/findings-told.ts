import { panelRuleOf } from '../../panel/composition.ts';
import { refused } from '../../words/refusals.ts';
import type { Facts, Refusal } from '../facts.ts';

type Asked = Pick<Facts, 'state' | 'procedure'>;

/** The findings that a letter has told to somebody. */
export const findingsTold = (facts: Asked) => (findingsWent(facts) ? (facts.state.panel.findings ?? []) : []);

/** A gate: findings stand once a letter told them to somebody, except that a point whose hold ended still needs one. */
export function findingsNotTold(facts: Facts): Refusal | undefined {
  return findingsWent(facts) && pointsOpen(facts) === 0 ? refused('findings sent', {}) : undefined;
}

const pointsOpen = ({ state }: Asked): number => {
  const answered = new Set(state.panel.findings?.map((finding) => finding.pointId));
  return state.points.filter((point) => point.held === undefined && !answered.has(point.id)).length;
};

const findingsWent = ({ state, procedure }: Asked): boolean =>
  state.reached.some(
    ({ milestone, stage }) =>
      milestone === 'findingsSent' && (stage === undefined || stage === panelRuleOf(procedure).stage),
  );
