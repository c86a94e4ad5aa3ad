import { type Changes, eachPoint, same } from './changes.ts';
import type { investigationEvents } from './investigation-events.ts';

/** What is found, held and decided. */
export const investigationChanges: Changes<keyof typeof investigationEvents> = {
  HandlerAssigned: (state, data) => ({ ...state, handlers: [...state.handlers, { ...data }] }),
  InvolvementRecorded: (state, { personId }) => ({
    ...state,
    concerned: [...new Set([...state.concerned, personId])],
  }),
  MeetingHeld: same,
  MeetingNotNeeded: same,
  SpokenExplanationGiven: same,
  NoteAdded: same,
  PointHeld: (state, { pointId, ground, heldOn }) => ({
    ...state,
    points: eachPoint(state, pointId, (point) => ({ ...point, held: { ground, heldOn } })),
    pauses: [...state.pauses, { pointId, from: heldOn }],
  }),
  PointResumed: (state, { pointId, resumedOn }) => ({
    ...state,
    points: eachPoint(state, pointId, ({ id, findings }) => ({ id, findings })),
    pauses: state.pauses.map((pause) =>
      pause.pointId === pointId && pause.to === undefined ? { ...pause, to: resumedOn } : pause,
    ),
  }),
  FindingRecorded: (state, { stage, pointId, outcome, effect, findingId }) => ({
    ...state,
    points: eachPoint(state, pointId, (point) => ({
      ...point,
      findings: { ...point.findings, [stage]: { outcome, effect, findingId } },
    })),
  }),
  OutcomeDecided: (state, { stage, outcome, effect, reasonsId, redress }) => ({
    ...state,
    outcomes: [
      ...state.outcomes,
      { stage, outcome, effect, redress, ...(reasonsId === undefined ? {} : { reasonsId }) },
    ],
  }),
  ResponseObtained: (state, { responseId }) => ({ ...state, responseId }),
};
