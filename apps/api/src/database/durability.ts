import type { Pool } from 'pg';

/** What has to be how, so that a commit means something. */
const needed = {
  fsync: ['on'],
  full_page_writes: ['on'],
  synchronous_commit: ['on', 'local', 'remote_write', 'remote_apply'],
} as const;

/**
 * Refuses a server that may lose what it acknowledged, whoever runs it. A tracking number is shown to a complainant only after the commit, so the commit
 * has to mean something.
 * @returns what it should be told about: a server without data checksums (Debian's default) keeps what it acknowledged, and does not notice when its
 *   disk changes a page later
 */
export async function assertDurable(session: Pick<Pool, 'query'>): Promise<string | undefined> {
  const { rows } = await session.query<{ name: string; setting: string }>(
    'select name, setting from pg_settings where name = any($1)',
    [[...Object.keys(needed), 'data_checksums']],
  );
  const set = new Map(rows.map(({ name, setting }) => [name, setting]));
  const off = Object.entries(needed)
    .filter(([name, right]) => !right.some((setting) => setting === set.get(name)))
    .map(([name]) => name);
  if (off.length === 0) return set.get('data_checksums') === 'on' ? undefined : withoutChecksums;
  throw new Error(
    `PostgreSQL has ${off.join(', ')} switched off and could lose complaints: ${off.map(cure).join('; ')}. Then start again.`,
  );
}

const cure = (name: string) => `set ${name} = on, for the server as for this database and its roles`;

const withoutChecksums =
  'PostgreSQL has no data checksums: a disk that changes a page would not be noticed. Stop PostgreSQL, run `pg_checksums --enable` on its data folder, and start it again; where somebody else runs the server, ask them.';
