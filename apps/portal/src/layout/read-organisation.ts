import { calendarOf } from '@redress/domain/procedure/calendar-of.ts';
import { paths } from '../paths.ts';
import type { Organisation } from './organisation.ts';
import type { PortalOrganisationQuery } from '../generated/organisation.ts';

/** An organisation as the pages need it; undefined when there is none of that key, or it takes no complaints yet. */
export function readOrganisation(found: PortalOrganisationQuery['organisation']): Organisation | undefined {
  if (!found?.procedure) return undefined;
  const { document } = found.procedure;
  return {
    key: found.key,
    name: found.name,
    home: paths.organisation(found.key),
    procedure: document,
    calendar: calendarOf(document, found.calendarDays),
  };
}
