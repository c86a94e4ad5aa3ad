import { readForReader } from '@redress/web/words/read-for-reader.ts';
import { calendarOf } from '@redress/domain/procedure/calendar-of.ts';
import { paths } from '../paths.ts';
import type { Organisation } from './organisation.ts';
import type { PortalOrganisationQuery } from '../generated/organisation.ts';

/** An organisation as the pages need it; undefined when there is none of that key, or it takes no complaints yet. */
export function readOrganisation(found: PortalOrganisationQuery['organisation']): Organisation | undefined {
  if (!found?.procedure) return undefined;
  const { procedure, untranslated } = readForReader(found.procedure.document);
  return {
    key: found.key,
    name: found.name,
    home: paths.organisation(found.key),
    procedure,
    untranslated,
    calendar: calendarOf(procedure, found.calendarDays),
  };
}
