import type { Instant, PlainDate } from '../calendar/plain-date.ts';
import type { PanelMember, PanelState } from '../history/panel-state.ts';
import type { PersonId } from '../people.ts';
import type { Effect } from '../procedure/vocabulary.ts';
import { spelled, unspelled, type Spelled } from '../words/spelled.ts';

/** A panel as it is sent: see `told-case.ts`. */
export type ToldPanel = {
  readonly members: readonly PanelMember[];
  readonly stoodDown: readonly PersonId[];
  readonly hearing: {
    readonly at: Instant;
    readonly on: PlainDate;
    placeId: string;
    noticeBy: PlainDate;
  } | null;
  readonly noticeTo: readonly { readonly to: string; readonly on: PlainDate }[];
  readonly noticeOn: PlainDate | null;
  readonly papers: { readonly version: number; readonly documents: readonly string[] } | null;
  readonly opened: { readonly present: readonly PersonId[]; readonly at: Instant } | null;
  readonly heard: readonly PersonId[] | null;
  readonly stepsTaken: readonly string[];
  readonly departures: readonly string[];
  readonly endedAt: Instant | null;
  readonly round: number;
  readonly voted: readonly PersonId[];
  readonly decision: {
    readonly outcome: string;
    readonly effect: Spelled<Effect>;
    readonly carried: 'unanimous' | 'by_a_majority';
  } | null;
  readonly findings: readonly ToldPanelFinding[] | null;
  readonly actionId: string | null;
  readonly recommendationsId: string | null;
};
export type ToldPanelFinding = {
  readonly pointId: string;
  readonly outcome: string;
  readonly effect: Spelled<Effect>;
  readonly findingId: string;
};

export const toldPanel = (panel: PanelState): ToldPanel => ({
  members: panel.members,
  stoodDown: panel.stoodDown,
  hearing: panel.hearing ?? null,
  noticeTo: Object.entries(panel.noticeTo).map(([to, on]) => ({ to, on })),
  noticeOn: panel.noticeOn ?? null,
  papers: panel.papers ?? null,
  opened: panel.opened ?? null,
  heard: panel.heard ?? null,
  stepsTaken: panel.stepsTaken,
  departures: panel.departures,
  endedAt: panel.endedAt ?? null,
  round: panel.round,
  voted: panel.voted,
  decision:
    panel.decision === undefined
      ? null
      : {
          outcome: panel.decision.outcome,
          effect: spelled(panel.decision.effect),
          carried: spelled(panel.decision.carried),
        },
  findings: panel.findings?.map((found) => ({ ...found, effect: spelled(found.effect) })) ?? null,
  actionId: panel.actionId ?? null,
  recommendationsId: panel.recommendationsId ?? null,
});

/** The panel that rules are asked about, from what was sent of it. */
export const panelAsTold = (told: ToldPanel): PanelState => ({
  members: told.members.map(({ personId, independent, chair, readVersion }) => ({
    personId,
    independent,
    chair,
    readVersion,
  })),
  stoodDown: told.stoodDown,
  hearing: told.hearing ?? undefined,
  noticeTo: Object.fromEntries(told.noticeTo.map(({ to, on }) => [to, on])),
  noticeOn: told.noticeOn ?? undefined,
  papers: told.papers ?? undefined,
  opened: told.opened ?? undefined,
  heard: told.heard ?? undefined,
  stepsTaken: told.stepsTaken,
  departures: told.departures,
  endedAt: told.endedAt ?? undefined,
  round: told.round,
  voted: told.voted,
  decision:
    told.decision === null
      ? undefined
      : {
          outcome: told.decision.outcome,
          effect: unspelled(told.decision.effect),
          carried: unspelled(told.decision.carried),
        },
  findings: told.findings?.map(({ pointId, outcome, effect, findingId }) => ({
    pointId,
    outcome,
    effect: unspelled(effect),
    findingId,
  })),
  actionId: told.actionId ?? undefined,
  recommendationsId: told.recommendationsId ?? undefined,
});
