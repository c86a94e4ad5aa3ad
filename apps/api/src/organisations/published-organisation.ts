import type { CalendarSpec } from '@redress/domain/calendar/calendar.ts';
import { londonDate } from '@redress/domain/calendar/plain-date.ts';
import { inForce } from '@redress/domain/organisation/in-force.ts';
import type { Procedure } from '@redress/domain/procedure/procedure.ts';
import { calendarSpec, type CalendarDays, type OwnDay } from './calendar-spec.ts';
import type { Deps } from '../deps.ts';
import { dayIn, instantOf } from './organisation-now.ts';
import { getProcedure } from './procedure-versions.ts';

export interface OrganisationRow {
  id: string;
  key: string;
  name: string;
  open: boolean;
}

export interface ProcedureRow {
  key: string;
  version: number;
  document: Procedure;
}

const listed = { id: true, key: true, name: true, open: true } as const;

/** By name, a hundred at most; `where`: those alone that take complaints. */
export const listOrganisations = (
  { database }: Pick<Deps, 'database'>,
  where: { open?: true } = {},
): Promise<OrganisationRow[]> =>
  database.prisma.organisation.findMany({
    where,
    select: listed,
    orderBy: { name: 'asc' },
    take: 100,
  });

export async function findOrganisation(
  { database }: Pick<Deps, 'database'>,
  where: { key: string } | { id: string },
): Promise<OrganisationRow | undefined> {
  return (await database.prisma.organisation.findUnique({ where, select: listed })) ?? undefined;
}

/** A published procedure; without version, the one in force today; without key, of the procedure published first. */
export async function procedureOf(
  { database, now }: Pick<Deps, 'database' | 'now'>,
  organisationId: string,
  key?: string,
  version?: number,
): Promise<ProcedureRow | undefined> {
  const rows = await database.prisma.procedureVersion.findMany({
    where: {
      organisationId,
      ...(key === undefined ? {} : { key }),
      ...(version === undefined ? {} : { version }),
    },
    select: { key: true, version: true, effectiveOn: true },
    orderBy: [{ publishedAt: 'asc' }, { key: 'asc' }, { version: 'asc' }],
    take: 1_000,
  });
  const published = rows.map((row) => ({ ...row, effectiveOn: dayIn(row.effectiveOn) }));
  const found = version === undefined ? inForce(published, londonDate(instantOf(now())), key) : published[0];
  if (found === undefined) return undefined;
  const document = await getProcedure(database.prisma, organisationId, found);
  return { key: found.key, version: found.version, document };
}

/** The days that count in the calendar of the organisation's procedure; none where it has published none. */
export async function calendarDaysOf(
  deps: Pick<Deps, 'database' | 'now'>,
  organisationId: string,
): Promise<CalendarDays> {
  const procedure = await procedureOf(deps, organisationId);
  if (procedure === undefined) return { additions: [], removals: [], closures: [] };
  const rows = await deps.database.prisma.calendarDay.findMany({
    where: { organisationId },
    orderBy: [{ on: 'asc' }, { division: 'asc' }, { id: 'asc' }],
    take: 1_000,
  });
  const days = rows.map(({ kind, division, on, toOn, title, addedAt }) => ({
    kind: kind as OwnDay['kind'], // checked by the database
    division: division as OwnDay['division'], // what an event of the organisation said
    on: dayIn(on),
    toOn: dayIn(toOn),
    title,
    addedAt: instantOf(addedAt),
  }));
  return daysOf(calendarSpec(procedure.document, days));
}

/** What an organisation changed in a calendar. */
export const daysOf = ({ additions = [], removals = [], closures = [] }: CalendarSpec): CalendarDays => ({
  additions,
  removals,
  closures,
});
