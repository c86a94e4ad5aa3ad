/** A history as it was told to somebody, kept in a row: with the versions, so that another release can read it. */
import type { Instant } from '@redress/domain/calendar/plain-date.ts';
import { recordedRow, versionOf, type Known, type Recorded } from '@redress/domain/history/events.ts';

/** What the first release kept has no version, which is the first. */
export type KeptEvent = {
  seq: number;
  type: string;
  version?: number;
  data: unknown;
  at: Instant;
  by: unknown;
};

export const kept = (told: readonly Recorded[]) =>
  told
    .filter((event) => event.type !== 'Unread')
    .map((event) => ({ ...event, version: versionOf(event.type) }));

/** What of it this release knows. */
export const toldOf = (events: readonly KeptEvent[]): Known[] =>
  events
    .map(({ version = 1, by, ...event }) => recordedRow({ ...event, version, actor: by }))
    .filter((event) => event.type !== 'Unread');
