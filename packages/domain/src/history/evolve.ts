import { evolvePanel } from './evolve-panel.ts';
import type { EventType, Known, Recorded } from './events.ts';
import type { Changes } from './changes.ts';
import { intakeChanges } from './intake-changes.ts';
import { investigationChanges } from './investigation-changes.ts';
import { panelChanges } from './panel-changes.ts';
import { milestonesOf } from './reached.ts';
import { stageChanges } from './stage-changes.ts';
import { newCase, type CaseState } from './state.ts';
import { tellingChanges } from './telling-changes.ts';
import { latestOf } from './versions.ts';

/**
 * What a case is after an event. Never throws: the apps fold histories with parts left out for their readers, and what is missing, or is of a
 * kind that came with a later release, is then simply not known.
 */
export const evolve = (state: CaseState, event: Recorded): CaseState => {
  if (!isKnown(event)) return { ...state, seq: event.seq, unread: state.unread + 1 };
  const evolved = changed(state, event);
  const reached = milestonesOf(evolved, event);
  return {
    ...evolved,
    panel: evolvePanel(evolved.panel, event),
    involved: withInvolved(evolved, event),
    seq: event.seq,
    reached: reached.length === 0 ? evolved.reached : [...evolved.reached, ...reached],
  };
};

/** A whole history, folded. */
export const stateOf = (history: readonly Recorded[]): CaseState => history.reduce(evolve, newCase);

const changes: Changes<EventType> = {
  ...intakeChanges,
  ...investigationChanges,
  ...tellingChanges,
  ...stageChanges,
  ...panelChanges,
};

/** By the table and not by the word `Unread`: an app that was left open is sent kinds and versions that only the server knows. */
export const isKnown = (event: Recorded): event is Known =>
  event.type !== 'Unread' &&
  Object.hasOwn(changes, event.type) &&
  (event.version ?? 1) <= latestOf(event.type);

const changed = <T extends EventType>(state: CaseState, event: Known<T>): CaseState =>
  changes[event.type](state, event.data);

/** OTO step 12: whoever had a part in a complaint cannot sit on its panel. Doing something in it as staff is having a part. */
const withInvolved = (state: CaseState, event: Known): readonly string[] => {
  const had = new Set(state.involved);
  if (event.by.kind === 'staff' && event.by.id !== undefined && !arranging.has(event.type))
    had.add(event.by.id);
  if (event.type === 'HandlerAssigned') had.add(event.data.personId);
  if (event.type === 'InvolvementRecorded') had.add(event.data.personId);
  if (event.type === 'SubjectNamed' && event.data.personId !== undefined) had.add(event.data.personId);
  return had.size === state.involved.length ? state.involved : [...had];
};

/** Arranging somebody else's hearing is not having a part in the complaint. */
const arranging: ReadonlySet<EventType> = new Set([
  'PanelMemberAppointed',
  'PanelMemberStoodDown',
  'HearingArranged',
  'PapersReleased',
]);
