/** What server and worker alike are handed, once the database is up to date. */
import type { MasterKey } from './content/master-key.ts';
import { openDatabase } from './database/database.ts';
import { openReads } from './database/reads.ts';
import type { Urls } from './database/roles.ts';
import { timeAndRandomness } from './time-and-randomness.ts';
import type { Deps } from './deps.ts';
import type { Env } from './env.ts';
import { openLog } from './log.ts';
import { hashing } from './people/hashing.ts';
import { countTries } from './people/limit-tries.ts';

/** Opens the pools; the first connection is made when it is first needed. */
export function connect(
  env: Env,
  masterKey: MasterKey,
  urls: Omit<Urls, 'worker'>,
): { deps: Deps; close(): Promise<void> } {
  const log = openLog(env);
  const lost = () => log.warn('a database connection was lost');
  const database = openDatabase(urls.app, lost);
  const reads = openReads(urls.reader, lost);
  return {
    deps: {
      ...timeAndRandomness(env.REDRESS_CLOCK_FILE),
      env,
      log,
      database,
      reads,
      masterKey,
      hashing: hashing(masterKey),
      tries: countTries(database.pool, masterKey),
    },
    async close() {
      await reads.close();
      await database.close();
    },
  };
}
