import type { CalendarSpec } from '@redress/domain/calendar/calendar.ts';
import type { Instant, PlainDate } from '@redress/domain/calendar/plain-date.ts';
import type { Procedure } from '@redress/domain/procedure/procedure.ts';
import { calendarSpec, type OwnDay } from './calendar-spec.ts';
import type { Deps } from '../deps.ts';
import type { CalendarDays } from '../graphql/domain-scalars.ts';

export interface OrganisationRow {
  id: string;
  key: string;
  name: string;
}

export interface ProcedureRow {
  key: string;
  version: number;
  document: Procedure;
}

const listed = { id: true, key: true, name: true } as const;

export const listOrganisations = ({ database }: Pick<Deps, 'database'>): Promise<OrganisationRow[]> =>
  database.prisma.organisation.findMany({ select: listed, orderBy: { name: 'asc' }, take: 100 });

export async function findOrganisation(
  { database }: Pick<Deps, 'database'>,
  where: { key: string } | { id: string },
): Promise<OrganisationRow | undefined> {
  return (await database.prisma.organisation.findUnique({ where, select: listed })) ?? undefined;
}

/** A published procedure; without key or version, the organisation's first one, in its newest version. */
export async function procedureOf(
  { database }: Pick<Deps, 'database'>,
  organisationId: string,
  key?: string,
  version?: number,
): Promise<ProcedureRow | undefined> {
  const row = await database.prisma.procedureVersion.findFirst({
    where: {
      organisationId,
      ...(key === undefined ? {} : { key }),
      ...(version === undefined ? {} : { version }),
    },
    orderBy: [{ key: 'asc' }, { version: 'desc' }],
  });
  // The document was checked by the procedure's schema when it was published.
  return row === null
    ? undefined
    : { key: row.key, version: row.version, document: row.document as unknown as Procedure };
}

/** The days that count in the calendar of the organisation's procedure; none where it has published none. */
export async function calendarDaysOf(
  deps: Pick<Deps, 'database'>,
  organisationId: string,
): Promise<CalendarDays> {
  const procedure = await procedureOf(deps, organisationId);
  if (procedure === undefined) return { additions: [], removals: [] };
  const rows = await deps.database.prisma.calendarDay.findMany({
    where: { organisationId },
    orderBy: { on: 'asc' },
    take: 1_000,
  });
  const days = rows.map((row): OwnDay => ({
    ...row,
    kind: row.kind === 'added' ? 'added' : 'removed',
    on: row.on.toISOString().slice(0, 10) as PlainDate,
    addedAt: row.addedAt.toISOString() as Instant,
  }));
  return daysOf(calendarSpec(procedure.document, days));
}

/** What an organisation changed in a calendar. */
export const daysOf = ({ additions = [], removals = [] }: CalendarSpec): CalendarDays => ({
  additions,
  removals,
});
