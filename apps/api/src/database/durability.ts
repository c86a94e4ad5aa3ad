import type { Pool } from 'pg';

/** What has to be how, so that a commit means something; and what somebody does where it is not. */
const needed = {
  fsync: ['on'],
  full_page_writes: ['on'],
  synchronous_commit: ['on', 'local', 'remote_write', 'remote_apply'],
  data_checksums: ['on'],
} as const;

const cure = (name: string) =>
  name === 'data_checksums'
    ? 'stop PostgreSQL and run `pg_checksums --enable` on its data folder'
    : `set ${name} = on, for the server as for this database and its roles`;

/**
 * Refuses a server that may lose what it acknowledged, whoever runs it. A reference is shown to a complainant only after the commit, so the commit
 * has to mean something.
 */
export async function assertDurable(session: Pick<Pool, 'query'>): Promise<void> {
  const { rows } = await session.query<{ name: string; setting: string }>(
    'select name, setting from pg_settings where name = any($1)',
    [Object.keys(needed)],
  );
  const set = new Map(rows.map(({ name, setting }) => [name, setting]));
  const off = Object.entries(needed)
    .filter(([name, right]) => !right.some((setting) => setting === set.get(name)))
    .map(([name]) => name);
  if (off.length === 0) return;
  throw new Error(
    `PostgreSQL has ${off.join(', ')} switched off and could lose complaints: ${off.map(cure).join('; ')}. Then start again.`,
  );
}
