import type { Instant } from '../calendar/plain-date.ts';
import type { ContentId } from '../history/events.ts';
import type { Actor, PersonId } from '../people.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { OrganisationEvent } from './events.ts';
import type { OrganisationState } from './state.ts';

/** Everything a rule about an organisation may look at. */
export type OrganisationFacts = {
  state: OrganisationState;
  actor: Actor;
  now: Instant;
  /** The procedures in force today, and those published for later. */
  procedures: readonly Procedure[];
  /** Open complaints about whoever asks or is asked for, by name or by a role they hold: whom, and under which procedure. */
  complaintsAbout: readonly { personId: PersonId; procedure: Procedure }[];
  /** Whether another organisation of this installation has the key that is asked for. */
  keyTaken: boolean;
  /** Whether letters have an address to be answered at; asked where the portal is to be opened. */
  hasAddress: boolean;
};

export type OrganisationContext = OrganisationFacts & { newId: () => string };

/** Text that is kept, encrypted under the organisation's key, with the events that name it. The body is JSON. */
export type OrganisationContent = { id: ContentId; kind: OrganisationContentKind; body: string };
export type OrganisationContentKind =
  | 'identity'
  | 'contact'
  | 'sender'
  | 'privacy'
  | 'site'
  | 'person'
  | 'grounds'
  | 'day'
  | 'token'
  | 'procedure';

/** `made`: the id of what an act made, for whoever goes on with it. */
export type OrganisationDecision = {
  events: readonly OrganisationEvent[];
  content: readonly OrganisationContent[];
  made?: string;
};
