import type { CaseEvent } from '../../history/events.ts';
import type { Context } from '../decision.ts';
import { entryStage } from '../intake/entry.ts';

/** Naming the head of the organisation, or finding a complaint very serious, can send it to another stage; work already decided stays. */
export const rerouted = (
  context: Context,
  known: { about: readonly string[]; seriousness?: 'ordinary' | 'serious' | 'very serious' },
): readonly CaseEvent[] => {
  const { state, procedure, now } = context;
  if (state.outcomes.length > 0 || state.requests.length > 0) return [];
  const stage = entryStage(procedure, { kind: state.kind, ...known });
  const before = entryStage(procedure, {
    kind: state.kind,
    about: state.about,
    ...(state.assessment === undefined ? {} : { seriousness: state.assessment.seriousness }),
  });
  return stage === before || state.stagesOpened.includes(stage)
    ? []
    : [{ type: 'StageOpened', data: { stage, openedAt: now, direct: true } }];
};
