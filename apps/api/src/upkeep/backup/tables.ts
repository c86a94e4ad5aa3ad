import { escapeIdentifier, escapeLiteral, type Client } from 'pg';
import type { Manifest } from './records.ts';

type Table = Manifest['tables'][number];

/** Kept by the migrations themselves, or worth nothing on another day: who is signed in, and who has tried what. */
const leftOut = [
  '_prisma_migrations',
  'auth_session',
  'auth_verification',
  'one_time_link',
  'portal_session',
  'rate_limit',
];

/** Every table that belongs into a backup, after those that it refers to. `walled`: its rows are seen organisation by organisation. */
export async function tablesInOrder(session: Client): Promise<Table[]> {
  const { rows: tables } = await session.query<Table>(
    `select c.relname as name, c.relforcerowsecurity as walled, array_agg(a.attname::text order by a.attnum) as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all($1)
        and pg_has_role(c.relowner, 'usage')
      group by 1, 2 order by 1`,
    [leftOut],
  );
  const { rows: references } = await session.query<{ from: string; to: string }>(
    `select c.conrelid::regclass::text as from, c.confrelid::regclass::text as to from pg_constraint c
      where c.contype = 'f' and c.conrelid <> c.confrelid`,
  );
  return inOrder(tables, references);
}

function inOrder(tables: readonly Table[], references: readonly { from: string; to: string }[]): Table[] {
  const done: Table[] = [];
  for (let left = [...tables]; left.length > 0;) {
    const waits = (table: Table) =>
      references.some(({ from, to }) => from === table.name && left.some(({ name }) => name === to));
    const ready = left.filter((table) => !waits(table));
    if (ready.length === 0)
      throw new Error('Tables refer to each other in a circle: a backup cannot be put in order.');
    done.push(...ready);
    left = left.filter((table) => !ready.includes(table));
  }
  return done;
}

/** How values look in text, the same on every server. */
export const sameEverywhere = `set local timezone = 'UTC'; set local datestyle = 'ISO'; set local bytea_output = 'hex';
  set local extra_float_digits = 1; set local intervalstyle = 'postgres'`;

/**
 * The statements that together copy all rows of a table out. A walled table shows one organisation at a time to its owner, and everything to a
 * superuser: asked for by its organisation, a row comes once either way.
 */
export const copiesOut = (
  { name, columns, walled }: Table,
  organisations: readonly string[],
): { organisationId?: string; statement: string }[] => {
  const rows = `select ${columns.map(escapeIdentifier).join(', ')} from ${escapeIdentifier(name)}`;
  if (!walled) return [{ statement: `copy (${rows}) to stdout` }];
  return organisations.map((organisationId) => ({
    organisationId,
    statement: `copy (${rows} where organisation_id = ${escapeLiteral(organisationId)}) to stdout`,
  }));
};

export const copyIn = ({ name, columns }: Table): string =>
  `copy ${escapeIdentifier(name)} (${columns.map(escapeIdentifier).join(', ')}) from stdin`;

export async function organisationsIn(session: Client): Promise<string[]> {
  const { rows } = await session.query<{ id: string }>('select id from organisation order by id');
  return rows.map(({ id }) => id);
}
