import type { PanelState } from '@redress/domain/history/panel-state.ts';
import type { FindingsQuery } from '../../generated/operations.ts';

/** What the panel has recorded so far, opened; blank where nothing is. */
export type Recorded = {
  readonly findings: Readonly<Record<string, { outcome: string; finding: string }>>;
  readonly action: string;
  readonly recommendations: string;
};

/** Undefined while the texts that the history names have not arrived: a form must not begin blank over what is there. */
export function recordedOf({ bundle }: FindingsQuery, panel: PanelState): Recorded | undefined {
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
