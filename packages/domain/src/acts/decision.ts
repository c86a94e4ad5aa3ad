import type { ContentKind } from '../access/sights.ts';
import type { CaseEvent, ContentId } from '../history/events.ts';
import type { Facts } from '../history/facts.ts';
import type { Ballot } from '../panel/ballot.ts';

/** What `decide` may need beyond the facts: fresh ids, and content that only the one who decides may read for the moment. */
export type Context = Facts & {
  newId: () => string;
  /** For a new complaint: the number people will track it by. */
  trackingNumber: string;
  known: {
    /** Ballots of the present round, while votes are counted. */
    ballots: readonly Ballot[];
    /** Initials for a reference that is composed of them. */
    initials: { handler?: string; complainant?: string };
    /** How many cases of the organisation carry the same composed reference already. */
    sameReference: number;
  };
};

/** A row of content to be kept, encrypted, with the events: its kind decides who may read it. */
export type Content = { id: ContentId; kind: ContentKind; body: string };
export type Decision = { events: readonly CaseEvent[]; content: readonly Content[] };
