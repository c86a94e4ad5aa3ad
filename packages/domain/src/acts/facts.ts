import type { CalendarSpec } from '../calendar/calendar.ts';
import type { Instant } from '../calendar/plain-date.ts';
import type { ContentKind } from '../access/sights.ts';
import type { Actor, Holder, PersonId } from '../people.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { CaseEvent, ContentId } from '../history/events.ts';
import type { RefusalCode, RefusalOf } from '../words/refusals.ts';
import type { CaseState } from '../history/state.ts';

/** Everything a rule may look at. The API fills it from the database, the apps from what the API gave them; the rules are the same. */
export type Facts = {
  state: CaseState;
  procedure: Procedure;
  actor: Actor;
  now: Instant;
  calendar: CalendarSpec;
  /** The people of the organisation and its panel pool with the roles they hold today; needed by rules that hand something to a person. */
  directory?: readonly Colleague[];
};
export type Colleague = Holder & { panel: boolean };

/** Why something cannot be done: a code with the values its words hold. `field` names the input it is about. */
export type Refusal = RefusalOf<RefusalCode>;

/** What `decide` may need beyond the facts: fresh ids, and content that only the one who decides may read for the moment. */
export type Context = Facts & {
  newId: () => string;
  /** For a new complaint: the number people will track it by. */
  trackingNumber: string;
  known: {
    /** Ballots of the present round, while votes are counted. */
    ballots: readonly { personId: PersonId; outcome: string }[];
    /** Initials for a reference that is composed of them. */
    initials: { handler?: string; complainant?: string };
    /** How many cases of the organisation carry the same composed reference already. */
    sameReference: number;
  };
};

/** A row of content to be kept, encrypted, with the events: its kind decides who may read it. */
export type Content = { id: ContentId; kind: ContentKind; body: string };
export type Decision = { events: readonly CaseEvent[]; content: readonly Content[] };
export type Decided = Decision | { refused: readonly Refusal[] };
