import type { PanelState } from '@redress/domain/panel/panel-state.ts';
import type { FindingsQuery } from '../../generated/operations.ts';

/** What the panel has recorded so far, opened; blank where nothing is. */
export type Recorded = {
  readonly findings: Readonly<Record<string, { outcome: string; finding: string }>>;
  readonly action: string;
  readonly recommendations: string;
};

export function recordedOf({ bundle }: FindingsQuery, panel: PanelState): Recorded {
  const texts = new Map((bundle?.findings ?? []).map(({ id, text }) => [id, text]));
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
