/** How often a secret may be tried. The counters commit by themselves: nothing that fails takes them back. */
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import type { Pool } from 'pg';
import type { MasterKey } from '../content/master-key.ts';

/** Ten tries in five minutes (Cyber Essentials' figure). */
const most = 10;
const windowSeconds = 5 * 60;

export interface Tries {
  /**
   * Counts one try.
   * @param what the kind of secret, e.g. `portal-key`
   * @param source the sender's network address
   * @param name what it is tried at, e.g. a reference or an e-mail address
   * @returns how many seconds to wait; 0 when the secret may be looked at
   */
  take(what: string, source: string, name: string): Promise<number>;
  /** The right secret was shown: forget this sender's tries. */
  forgive(what: string, source: string, name: string): Promise<void>;
}

/**
 * A sender has ten tries. A name that has been tried ten times, from wherever, leaves each sender one: enough for an
 * owner who has the right key, so nobody can lock another out; one in five minutes for each address somebody guesses
 * from. Addresses and names are stored as fingerprints only.
 */
export function countTries(pool: Pool, masterKey: MasterKey): Tries {
  const store = new RateLimiterPostgres({
    points: most,
    duration: windowSeconds,
    storeClient: pool,
    storeType: 'pool',
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix: 'try',
    // while the database is away, each process counts for itself
    insuranceLimiter: new RateLimiterMemory({ points: most, duration: windowSeconds }),
    clearExpiredByTimeout: true,
  });
  const print = (...parts: string[]) =>
    masterKey.fingerprint('tries', JSON.stringify(parts)).toString('base64url');
  const keys = (what: string, source: string, name: string) => ({
    sender: print(what, 'sender', source),
    pair: print(what, 'pair', source, name),
    name: print(what, 'name', name),
  });
  return {
    async take(what, source, name) {
      const key = keys(what, source, name);
      const [sender, pair, all] = await Promise.all([
        count(store, key.sender),
        count(store, key.pair),
        count(store, key.name),
      ]);
      if (sender.consumedPoints > most) return seconds(sender);
      return all.consumedPoints > most && pair.consumedPoints > 1 ? seconds(pair) : 0;
    },
    async forgive(what, source, name) {
      const key = keys(what, source, name);
      await Promise.all([store.delete(key.sender), store.delete(key.pair)]);
    },
  };
}

async function count(limiter: RateLimiterAbstract, key: string): Promise<RateLimiterRes> {
  try {
    return await limiter.consume(key);
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return refused;
    throw refused;
  }
}

const seconds = ({ msBeforeNext }: RateLimiterRes) => Math.max(1, Math.ceil(msBeforeNext / 1_000));
