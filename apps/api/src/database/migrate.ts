import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { escapeIdentifier, escapeLiteral, type Client } from 'pg';
import { migrationFiles, type Migration } from './migration-files.ts';
import { withSession } from './session.ts';

/**
 * Applies the migrations that are missing, as the owner, one process at a time. Killed anywhere, it goes on where it stood when it is started again:
 * each migration stands in the database together with the row that says so, or neither does.
 * @param only these, where a database is to stand as an earlier release left it
 * @returns the names of those applied; empty on every start but the first after an update
 */
export async function migrate(ownerUrl: string, only?: readonly string[]): Promise<string[]> {
  const wanted = (await migrationFiles()).filter(({ name }) => only?.includes(name) ?? true);
  return withSession(ownerUrl, async (owner) => {
    // In the session that migrates: PostgreSQL runs what it was sent to its end, also when whoever sent it was killed, and this lock lasts as long.
    await owner.query('select pg_advisory_lock($1)', [migrationLock]);
    return applyMissing(owner, wanted);
  });
}

const migrationLock = 7_302;

/** @param owner a session that nobody else migrates in */
export async function applyMissing(owner: Client, wanted: readonly Migration[]): Promise<string[]> {
  await owner.query(ledger);
  const done = await appliedIn(owner);
  const missing = wanted.filter(({ name }) => !done.has(name));
  if (missing.length === 0) return [];
  await owner.query(`set lock_timeout = ${lockTimeoutMs}`);
  for (const migration of missing) {
    if (isConcurrent(migration)) await buildIndexes(owner, migration);
    else await inOneTransaction(owner, migration);
  }
  return missing.map(({ name }) => name);
}

// As Prisma's own engine makes it, which applied the migrations of earlier releases.
const ledger = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz, migration_name varchar(255) not null, logs text,
  rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;

async function appliedIn(owner: Client): Promise<Set<string>> {
  const { rows } = await owner.query<{ name: string; finished: boolean }>(
    'select migration_name as name, finished_at is not null as finished from _prisma_migrations where rolled_back_at is null',
  );
  const broken = rows.find(({ finished }) => !finished);
  if (broken)
    throw new Error(
      `An earlier release of Redress was interrupted while it brought this database up to date (${broken.name}), and nothing says how far it came. Restore the last backup into an empty database.`,
    );
  return new Set(rows.map(({ name }) => name));
}

const rowOf = ({ name, sql }: Migration) =>
  `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
    values ('${randomUUID()}', '${createHash('sha256').update(sql).digest('hex')}', ${escapeLiteral(name)}, now(), 1)`;

// Whoever waits for a whole table makes everybody else wait behind it: not for longer than this, and then they have their turn.
const lockTimeoutMs = 3_000;
const tries = 40;
const pauseMs = 1_000;
const waitedMinutes = Math.round((tries * (lockTimeoutMs + pauseMs)) / 60_000);

/** One string: it reaches the server whole, or not at all. */
async function inOneTransaction(owner: Client, migration: Migration): Promise<void> {
  for (let nth = 1; ; nth += 1) {
    try {
      return void (await owner.query(`begin; ${migration.sql}\n; ${rowOf(migration)}; commit`));
    } catch (error) {
      await owner.query('rollback');
      if (!isLocked(error)) throw error;
      if (nth === tries)
        throw new Error(
          `The migration ${migration.name} needs a table for itself for a moment and did not get it in ${waitedMinutes} minutes: something else uses it all the time. Stop the other servers and workers of this database, and start again.`,
          { cause: error },
        );
      await pause(pauseMs);
    }
  }
}

const isLocked = (error: unknown) => error instanceof Error && 'code' in error && error.code === '55P03';

/** Indexes of large tables are made while everybody goes on writing, which PostgreSQL does outside a transaction only. Such a file holds nothing else. */
const isConcurrent = ({ sql }: Migration) => /\bindex concurrently\b/i.test(sql);

const oneIndex = /create (?:unique )?index concurrently (?:"([^"]+)"|(\w+))[^;]*/gi;

async function buildIndexes(owner: Client, migration: Migration): Promise<void> {
  // it waits for whoever was writing when it began, and keeps nobody waiting
  await owner.query('set lock_timeout = 0');
  for (const [statement, quoted, plain] of migration.sql.matchAll(oneIndex)) {
    // an index that was interrupted is there, and of no use
    await owner.query(`drop index concurrently if exists ${escapeIdentifier(quoted ?? plain ?? '')}`);
    await owner.query(statement);
  }
  await owner.query(`set lock_timeout = ${lockTimeoutMs}`);
  await owner.query(rowOf(migration));
}
