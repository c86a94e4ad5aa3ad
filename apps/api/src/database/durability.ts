import type { ClientBase } from 'pg';

const needed = ['fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums'] as const;

/**
 * Refuses a server that may lose what it acknowledged. A reference is shown to a complainant only after the commit, so
 * the commit has to mean something.
 */
export async function assertDurable(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string; setting: string }>(
    'select name, setting from pg_settings where name = any($1)',
    [needed],
  );
  const off = needed.filter(
    (name) => !['on', 'remote_apply', 'remote_write'].includes(settingOf(rows, name)),
  );
  if (off.length === 0) return;
  throw new Error(
    `PostgreSQL has ${off.join(', ')} switched off and could lose complaints. Switch on, then start again.`,
  );
}

const settingOf = (rows: { name: string; setting: string }[], name: string) =>
  rows.find((row) => row.name === name)?.setting ?? 'absent';
