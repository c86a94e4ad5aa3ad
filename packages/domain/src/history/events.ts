import type { Instant } from '../calendar/plain-date.ts';
import { readingOf, type DataIn, type EventOf, type KnownOf, type Frozen, type RecordedOf } from './event.ts';
import { actorRef } from './event-fields.ts';
import { intakeEvents } from './intake-events.ts';
import { investigationEvents } from './investigation-events.ts';
import { panelEvents } from './panel-events.ts';
import { stageEvents } from './stage-events.ts';
import { tellingEvents } from './telling-events.ts';

/** Ids of encrypted rows: what people wrote, said and are called stands there, never in an event. */
export type ContentId = string;
export type PointId = string;
export type LetterId = string;
export type StageKey = string;

/**
 * What can happen to a case. Events hold ids, dates, codes and numbers only: no names, no free text. A date that was promised to somebody in
 * writing is a fact and stands here with the calendar it was worked out by; every other due date is computed.
 */
const events = {
  ...intakeEvents,
  ...investigationEvents,
  ...tellingEvents,
  ...stageEvents,
  ...panelEvents,
};

export type EventData = { readonly [T in keyof typeof events]: Frozen<DataIn<(typeof events)[T]>> };
export type EventType = keyof EventData;
export type PanelEventType = keyof typeof panelEvents;

/** One of some kinds of event. */
export type CaseEvent<T extends EventType = EventType> = EventOf<EventData, T>;
/** The same as the history holds it. `seq` counts from 1 within the case. */
export type Known<T extends EventType = EventType> = KnownOf<EventData, T>;
/** An event of a case, or the place of one that this release does not know. */
export type Recorded = RecordedOf<EventData>;

/** The version in which this release writes an event. */
export const versionOf = (type: EventType): number => events[type].version;

const recorded = readingOf<EventData>(events);

/** A row of the history, read: whatever release wrote it, and whether this one knows what it says or not. */
export const recordedRow = (row: {
  type: string;
  version: number;
  data: unknown;
  seq: number;
  at: Instant;
  actor: unknown;
}): Recorded => {
  const { type, version, data, seq, at } = row;
  const by = actorRef.safeParse(row.actor).data;
  // Somebody of a kind that this release does not know did it: what they did is as unknown as they are.
  if (by === undefined) return { type: 'Unread', was: type, seq, at, by: { kind: 'system' } };
  return recorded(type, version, data, { seq, at, by });
};
