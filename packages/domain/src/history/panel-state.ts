import type { Instant, PlainDate } from '../calendar/plain-date.ts';
import type { PersonId } from '../people.ts';
import type { Effect } from '../procedure/vocabulary.ts';

export type PanelMember = { personId: PersonId; independent: boolean; chair: boolean; readVersion: number };

/** A panel as its history tells it. Ballots are not here: they are content, and are read only while a vote is being counted. */
export type PanelState = {
  members: readonly PanelMember[];
  stoodDown: readonly PersonId[];
  hearing?: { at: Instant; on: PlainDate; placeId: string; noticeBy: PlainDate };
  /** The day notice of the present hearing went out to each of its recipients; sending it again does not move the day. */
  noticeTo: Readonly<Record<string, PlainDate>>;
  /** The latest of them. */
  noticeOn?: PlainDate;
  papers?: { version: number; documents: readonly string[] };
  opened?: { present: readonly PersonId[]; at: Instant };
  /** Who heard everything of a hearing that was adjourned part-way: with anybody else on the panel it begins again. */
  heard?: readonly PersonId[];
  /** In the order in which they were taken. */
  stepsTaken: readonly string[];
  departures: readonly string[];
  endedAt?: Instant;
  round: number;
  voted: readonly PersonId[];
  decision?: { outcome: string; effect: Effect; carried: 'unanimous' | 'by a majority' };
  findings?: readonly { pointId: string; outcome: string; effect: Effect; findingId: string }[];
  actionId?: string;
  recommendationsId?: string;
};

export const noPanel: PanelState = {
  members: [],
  stoodDown: [],
  noticeTo: {},
  stepsTaken: [],
  departures: [],
  round: 1,
  voted: [],
};
