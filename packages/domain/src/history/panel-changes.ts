import { type Changes, same } from './changes.ts';
import type { panelEvents } from './panel-events.ts';

/** What a panel's decision is to the case; what goes on in the panel itself is in `evolve-panel`. */
export const panelChanges: Changes<keyof typeof panelEvents> = {
  PanelMemberAppointed: same,
  PanelMemberStoodDown: same,
  HearingArranged: same,
  PapersReleased: same,
  PapersRead: same,
  HearingOpened: same,
  HearingStepTaken: same,
  HearingNoted: same,
  HearingStepDeparted: same,
  HearingAdjourned: same,
  HearingEnded: same,
  VoteCast: same,
  VoteUndecided: same,
  PanelDecided: (state, { outcome, effect }) => ({
    ...state,
    outcomes: [...state.outcomes, { stage: state.stage, outcome, effect, redress: [] }],
  }),
  PanelFindingsRecorded: (state, { findings }) => ({
    ...state,
    points: state.points.map((point) => {
      const found = findings.find((finding) => finding.pointId === point.id);
      return found === undefined
        ? point
        : {
            ...point,
            findings: {
              ...point.findings,
              [state.stage]: { outcome: found.outcome, effect: found.effect, findingId: found.findingId },
            },
          };
    }),
  }),
};
