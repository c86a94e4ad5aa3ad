import type { Instant, PlainDate } from '@redress/domain/calendar/plain-date.ts';
import type { Procedure } from '@redress/domain/procedure/procedure.ts';
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

/** All days added and removed, of every division: which of them count is for the calendar of the procedure. */
export async function calendarDaysOf(
  { database }: Pick<Deps, 'database'>,
  organisationId: string,
): Promise<CalendarDays> {
  const rows = await database.prisma.calendarDay.findMany({
    where: { organisationId },
    orderBy: { on: 'asc' },
    take: 1_000,
  });
  const days = rows.map(({ kind, on, title, addedAt }) => ({
    kind,
    on: on.toISOString().slice(0, 10) as PlainDate,
    title,
    addedAt: addedAt.toISOString() as Instant,
  }));
  return {
    additions: days
      .filter(({ kind }) => kind === 'added')
      .map(({ on, title, addedAt }) => ({ on, title, addedAt })),
    removals: days.filter(({ kind }) => kind === 'removed').map(({ on, addedAt }) => ({ on, addedAt })),
  };
}
