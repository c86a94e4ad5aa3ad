import { Manifest, records, Sums, type BackupRecord } from './records.ts';
import { differing, rowSums } from './row-sums.ts';

export interface TableOfBackup {
  table: Manifest['tables'][number];
  /** To be read to its end before the next table is asked for. */
  rows: AsyncGenerator<Buffer>;
}

/** A backup table by table. Throws at its end where a table does not hold what was written. */
export async function openBackup(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ manifest: Manifest; tables(): AsyncGenerator<TableOfBackup>; sums(): Sums }> {
  const iterator: AsyncGenerator<BackupRecord, undefined> = records(bytes);
  const next = async (): Promise<BackupRecord | undefined> => {
    const { value, done } = await iterator.next();
    return done ? undefined : value;
  };
  const begin = await next();
  if (begin?.kind !== 'manifest') throw new Error('This is not a backup of Redress.');
  const manifest = Manifest.parse(JSON.parse(begin.body.toString()));
  const counted = rowSums(manifest.tables.map(({ name }) => name));
  let ahead = await next();
  async function* rowsOf(name: string): AsyncGenerator<Buffer> {
    for (; ahead?.kind === 'rows'; ahead = await next()) {
      counted.add(name, ahead.body);
      yield ahead.body;
    }
  }
  return {
    manifest,
    sums: () => counted.sums(),
    async *tables() {
      while (ahead?.kind === 'table') {
        const name = ahead.body.toString();
        const table = manifest.tables.find((known) => known.name === name);
        if (!table) throw new Error('The backup holds a table that it does not list.');
        ahead = await next();
        yield { table, rows: rowsOf(name) };
      }
      const written = Sums.parse(JSON.parse(ahead?.kind === 'end' ? ahead.body.toString() : '{}'));
      await next();
      const wrong = differing(written, counted.sums());
      if (wrong.length > 0)
        throw new Error(`The backup does not hold what was written into it: ${wrong.join(', ')}.`);
    },
  };
}

/** Reads a backup to its end. @returns how many rows it holds */
export async function readThrough(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ manifest: Manifest; rows: number }> {
  const backup = await openBackup(bytes);
  for await (const { rows } of backup.tables()) {
    // counted as they pass
    for await (const _chunk of rows);
  }
  const rows = Object.values(backup.sums()).reduce((sum, table) => sum + table.rows, 0);
  return { manifest: backup.manifest, rows };
}
