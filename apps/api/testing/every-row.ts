import { withSession } from '../src/database/session.ts';

// In no backup; and what every backup changes.
const leftOut = [
  '_prisma_migrations',
  'auth_session',
  'auth_verification',
  'installation',
  'portal_session',
  'rate_limit',
];

/** Every row of every table that belongs into a backup, in one order, organisation by organisation. */
export const everyRow = (url: string) =>
  withSession(url, async (owner) => {
    await owner.query(`set timezone = 'UTC'`);
    const { rows: organisations } = await owner.query<{ id: string }>(
      'select id from organisation order by id',
    );
    const { rows: tables } = await owner.query<{ name: string; walled: boolean }>(
      `select relname as name, relforcerowsecurity as walled from pg_class
        where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname`,
    );
    const found: Record<string, string[]> = {};
    for (const { name, walled } of tables) {
      if (leftOut.includes(name)) continue;
      found[name] = [];
      for (const { id } of walled ? organisations : [{ id: '' }]) {
        await owner.query(`select set_config('app.organisation', $1, false)`, [id]);
        const { rows } = await owner.query<{ row: string }>(
          `select to_jsonb(t)::text as row from ${name} t ${walled ? 'where organisation_id = $1' : 'where $1 = $1'} order by 1`,
          [id],
        );
        found[name].push(...rows.map(({ row }) => row));
      }
    }
    return found;
  });
