import { panelRuleOf } from '../../panel/composition.ts';
import { outcomesOf } from '../../procedure/find.ts';
import { type Refusal, refused } from '../../words/refusal-codes.ts';
import { chosenFrom, written } from '../checks.ts';
import type { Facts } from '../../history/facts.ts';
import { findingsTold } from './findings-told.ts';

/** What the panel found on one point, as it is typed. */
export type FindingTyped = { readonly pointId: string; readonly outcome: string; readonly finding: string };

/** What is wrong with the findings: each of them by itself, and points that have none. */
export const findingsFaults = (facts: Facts, findings: readonly FindingTyped[]): readonly Refusal[] => [
  ...findings.flatMap((row, i) => {
    const before = findings.slice(0, i);
    const fault = pointFault(facts, before, row, `findings.${i}`);
    return fault === undefined ? wordsFaults(facts, row, `findings.${i}`) : [fault];
  }),
  ...missingFindings(facts, findings),
];

/** Whether this point can be answered here at all. */
function pointFault(
  facts: Facts,
  before: readonly FindingTyped[],
  { pointId, outcome }: FindingTyped,
  field: string,
): Refusal | undefined {
  const point = facts.state.points.find((candidate) => candidate.id === pointId);
  if (point === undefined) return refused('point of another complaint', {}, `${field}.pointId`);
  if (before.some((other) => other.pointId === pointId))
    return refused('point answered twice', {}, `${field}.pointId`);
  if (point.held !== undefined) return refused('held point answered', {}, `${field}.pointId`);
  const told = findingsTold(facts).find((finding) => finding.pointId === pointId);
  return told !== undefined && told.outcome !== outcome
    ? refused('finding sent', {}, `${field}.outcome`)
    : undefined;
}

const wordsFaults = (
  { procedure }: Facts,
  { outcome, finding }: FindingTyped,
  field: string,
): readonly Refusal[] => [
  ...chosenFrom(outcomesOf(procedure, panelRuleOf(procedure).stage), [outcome], `${field}.outcome`),
  ...written(finding, refused('no panel finding', {}, `${field}.finding`)),
];

function missingFindings(facts: Facts, findings: readonly FindingTyped[]): readonly Refusal[] {
  const answered = new Set([...findingsTold(facts), ...findings].map(({ pointId }) => pointId));
  const open = facts.state.points.filter(
    (point) => point.held === undefined && !answered.has(point.id),
  ).length;
  return open === 0 ? [] : [refused('findings missing', { open }, 'findings')];
}
