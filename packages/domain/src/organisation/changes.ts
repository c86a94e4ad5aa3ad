import type { Envelope } from '../history/event.ts';
import type { OrganisationEventData, OrganisationEventType } from './events.ts';
import type { OrganisationState } from './state.ts';

type Change<T extends OrganisationEventType> = (
  state: OrganisationState,
  data: OrganisationEventData[T],
  envelope: Envelope,
) => OrganisationState;

/** What an organisation is after an event of each of some kinds. */
export type Changes<T extends OrganisationEventType> = { readonly [K in T]: Change<K> };
