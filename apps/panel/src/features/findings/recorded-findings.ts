import type { CommandData } from '@redress/domain/acts/commands.ts';
import type { PanelState } from '@redress/domain/history/panel-state.ts';
import type { CaseState } from '@redress/domain/history/state.ts';
import type { FindingsQuery } from '../../generated/findings.ts';

export type RecordedFinding = { outcome: string; finding: string };

/** What the panel has recorded so far, opened; blank where nothing is. */
export type RecordedFindings = {
  readonly findings: Readonly<Record<string, RecordedFinding>>;
  readonly action: string;
  readonly recommendations: string;
};

/** Undefined while the texts that the history names have not arrived: a form must not begin blank over what is there. */
export function recordedFindings({ bundle }: FindingsQuery, panel: PanelState): RecordedFindings | undefined {
  const texts = new Map((bundle?.findings ?? []).map(({ id, text }) => [id, text]));
  const named = [
    ...(panel.findings ?? []).map(({ findingId }) => findingId),
    panel.actionId,
    panel.recommendationsId,
  ];
  if (!named.every((id) => id === undefined || texts.has(id))) return undefined;
  const textOf = (id: string | undefined) => (id === undefined ? '' : (texts.get(id) ?? ''));
  return {
    findings: Object.fromEntries(
      (panel.findings ?? []).map(({ pointId, outcome, findingId }) => [
        pointId,
        { outcome, finding: textOf(findingId) },
      ]),
    ),
    action: textOf(panel.actionId),
    recommendations: textOf(panel.recommendationsId),
  };
}

/** A point as the complainant put it, with its number in the complaint. */
export type NumberedPoint = { id: string; number: number; text: string };

/** The points to be answered: one on hold is not. */
export function numberedPoints({ points }: CaseState, { bundle }: FindingsQuery): readonly NumberedPoint[] {
  const texts = new Map((bundle?.points ?? []).map(({ id, text }) => [id, text]));
  return points
    .map(({ id, held }, index) => ({ id, held, number: index + 1, text: texts.get(id) ?? '' }))
    .filter(({ held }) => held === undefined);
}

/** What is recorded when the form is sent as it stands. */
export const findingsInput = (
  points: readonly NumberedPoint[],
  { findings, action, recommendations }: RecordedFindings,
): CommandData['RecordPanelFindings'] => ({
  findings: points.map(({ id }) => ({ pointId: id, ...(findings[id] ?? { outcome: '', finding: '' }) })),
  action,
  recommendations,
});
