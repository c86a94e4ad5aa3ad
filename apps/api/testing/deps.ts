import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { masterKey, type MasterKey } from '../src/content/master-key.ts';
import { openDatabase } from '../src/database/database.ts';
import { openReads } from '../src/database/reads.ts';
import { timeAndRandomness } from '../src/time-and-randomness.ts';
import type { Deps } from '../src/deps.ts';
import { readEnv } from '../src/env.ts';
import { openLog } from '../src/log.ts';
import { hashing } from '../src/people/hashing.ts';
import { countTries } from '../src/people/limit-tries.ts';
import { testDatabase, type TestDatabase } from './database.ts';

/** Everything a spec file needs, on a database of its own; the clock stands where the test puts it. */
export interface TestDeps extends Deps {
  testDatabase: TestDatabase;
  /** Moves the clock of complaints, e.g. `2026-11-23T09:00:00Z`. */
  setNow(instant: string): void;
}

/** Real database, real keys, real hashing; a clock that is set. Call it at the top of a spec file. */
export const testDeps = async (settings: Record<string, string> = {}): Promise<TestDeps> =>
  depsOn(await testDatabase(), masterKey(randomBytes(32)), settings);

/** The same on a database that is there already, whose master key is known. */
export async function depsOn(
  database: TestDatabase,
  key: MasterKey,
  settings: Record<string, string> = {},
): Promise<TestDeps> {
  const folder = await mkdtemp(join(tmpdir(), 'redress-spec-'));
  const env = readEnv({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    REDRESS_DATA: folder,
    PORTAL_PORT: '0',
    CONSOLE_PORT: '0',
    PANEL_PORT: '0',
    REDRESS_SECOND_FACTOR: 'optional',
    ...settings,
  });
  let now = new Date('2026-11-02T09:00:00Z');
  const app = openDatabase(database.as('app'), () => {});
  const reads = openReads(database.as('reader'), () => {});
  // runs before the database is dropped: Vitest runs the last hook first
  afterAll(async () => {
    await Promise.all([app.close(), reads.close(), rm(folder, { recursive: true, force: true })]);
  });
  return {
    ...timeAndRandomness(),
    now: () => now,
    setNow: (instant) => {
      now = new Date(instant);
    },
    env,
    log: openLog(env),
    database: app,
    reads,
    masterKey: key,
    hashing: hashing(key),
    tries: countTries(app.pool, key),
    testDatabase: database,
  };
}
