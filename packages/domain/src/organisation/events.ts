import {
  readingOf,
  type DataIn,
  type Envelope,
  type EventOf,
  type Frozen,
  type RecordedOf,
} from '../history/event.ts';
import { calendarEvents } from './events/calendar.ts';
import { peopleEvents } from './events/people.ts';
import { procedureEvents } from './events/procedures.ts';
import { roleEvents } from './events/roles.ts';
import { settingsEvents } from './events/settings.ts';
import { tokenEvents } from './events/tokens.ts';

/** Everything that can happen to an organisation: the second history, beside that of each case. */
export const organisationEvents = {
  ...settingsEvents,
  ...peopleEvents,
  ...roleEvents,
  ...calendarEvents,
  ...procedureEvents,
  ...tokenEvents,
};

type Schemas = typeof organisationEvents;
export type OrganisationEventData = { [T in keyof Schemas]: Frozen<DataIn<Schemas[T]>> };
export type OrganisationEventType = keyof OrganisationEventData;
export type OrganisationEvent = EventOf<OrganisationEventData>;
export type OrganisationRecorded = RecordedOf<OrganisationEventData>;
/** One that this release can read. */
export type KnownOf<T extends OrganisationEventType> = EventOf<OrganisationEventData, T> & Envelope;

/** A row of `organisation_event` as this release knows it. Never throws: what is not known is `Unread`. */
export const organisationRecorded = readingOf<OrganisationEventData>(organisationEvents);
