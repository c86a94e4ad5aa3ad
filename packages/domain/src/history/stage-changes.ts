import { londonDate } from '../calendar/plain-date.ts';
import type { Changes } from './changes.ts';
import type { stageEvents } from './stage-events.ts';

/** Which stage a case is in, and how it ends. */
export const stageChanges: Changes<keyof typeof stageEvents> = {
  WindowSet: (state, { stage, until, standing }) => ({
    ...state,
    windows: { ...state.windows, [stage]: { until, standing } },
  }),
  NextStageRequested: (state, { from, to, receivedAt, late, answersId }) => ({
    ...state,
    requests: [...state.requests, { from, to, at: receivedAt, on: londonDate(receivedAt), late, answersId }],
  }),
  LateRequestDecided: (state, { to, accepted }) => ({
    ...state,
    requests: state.requests.map((request, index) =>
      request.to === to && index === state.requests.length - 1
        ? { ...request, decided: accepted ? 'accepted' : 'refused' }
        : request,
    ),
  }),
  StageOpened: (state, { stage, openedAt, direct }) => {
    const { closed: _reopened, ...rest } = state;
    const from = state.stagesOpened.filter((opened) => opened !== stage);
    const rerouted = direct && from.length > 0 ? { rerouted: { from, on: londonDate(openedAt) } } : {};
    return { ...rest, ...rerouted, status: 'open', stage, stagesOpened: [...state.stagesOpened, stage] };
  },
  ComplainantResponded: (state, { response }) => ({ ...state, complainantResponse: response }),
  CaseClosed: (state, { reason, closedOn }) => ({
    ...state,
    status: 'closed',
    closed: { reason, on: closedOn },
  }),
};
