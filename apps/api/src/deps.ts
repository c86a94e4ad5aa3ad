/** What every part of the API is handed. */
import type { Logger } from 'pino';
import type { Env } from './env.ts';
import type { Database } from './database/database.ts';
import type { Reads } from './database/reads.ts';
import type { MasterKey } from './content/master-key.ts';
import type { Hashing } from './people/hashing.ts';
import type { Tries } from './people/limit-tries.ts';
import type { TimeAndRandomness } from './time-and-randomness.ts';

export interface Deps extends TimeAndRandomness {
  env: Env;
  log: Logger;
  /** Reads and writes as the restricted role; everything that is not a hot page. */
  database: Database;
  /** One-statement reads for the hot pages. */
  reads: Reads;
  masterKey: MasterKey;
  hashing: Hashing;
  tries: Tries;
}
