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
/** What a program may ask in a minute. */
const mostAsked = 300;
const minuteSeconds = 60;
/** How long a sender waits between two tries at a name that many try. */
const pauseSeconds = 10;
/** Longer than any code of an authenticator app is taken: its own half minute, and one on either side. */
const codeSeconds = 120;

export interface Tries {
  /**
   * Counts one try.
   * @param what the kind of secret, e.g. `portal-key`
   * @param source where it comes from, as `sourceOf` says
   * @param name what it is tried at, e.g. a tracking number or an e-mail address; empty where the session says whose secret it is
   * @returns how many seconds to wait; 0 when the secret may be looked at
   */
  take(what: string, source: string, name: string): Promise<number>;
  /** The right secret was shown: this one try counts for nothing. What was tried before it, at this name or another, still counts. */
  giveBack(what: string, source: string, name: string): Promise<void>;
  /** Counts one request of a program. @returns how many seconds to wait; 0 when it may go on */
  ask(what: string, name: string): Promise<number>;
  /** Whether something that works once is shown for the first time in the last two minutes: the code of an authenticator app. */
  firstUse(what: string, name: string, secret: string): Promise<boolean>;
}

/**
 * A sender has ten tries, whatever it tries. A name that has been tried ten times, from wherever, may be tried by each sender once in ten seconds:
 * enough for an owner who has the right key, also after a slip, so nobody can lock another out. Addresses and names are stored as fingerprints only.
 */
export function countTries(pool: Pool, masterKey: MasterKey): Tries {
  const store = limiter(pool, 'try', most, windowSeconds);
  const slow = limiter(pool, 'slow', 1, pauseSeconds);
  const asked = limiter(pool, 'ask', mostAsked, minuteSeconds);
  const used = limiter(pool, 'used', 1, codeSeconds);
  const print = (...parts: string[]) =>
    masterKey.fingerprint('tries', JSON.stringify(parts)).toString('base64url');
  const keys = keysWith(print);
  return {
    async take(what, source, name) {
      const key = keys(what, source, name);
      const [sender, all] = await Promise.all([
        count(store, key.sender),
        name === '' ? undefined : count(store, key.name),
      ]);
      if (sender.consumedPoints > most) return seconds(sender);
      if (all === undefined || all.consumedPoints <= most) return 0;
      const pair = await count(slow, key.pair);
      if (pair.consumedPoints <= 1) return 0;
      // nothing was looked at, so whoever only waits too short a time loses no try
      await store.reward(key.sender);
      return seconds(pair);
    },
    async giveBack(what, source, name) {
      const key = keys(what, source, name);
      await Promise.all([
        store.reward(key.sender),
        name === '' ? undefined : store.reward(key.name),
        slow.delete(key.pair),
      ]);
    },
    async ask(what, name) {
      const all = await count(asked, print(what, 'asked', name));
      return all.consumedPoints <= mostAsked ? 0 : seconds(all);
    },
    firstUse: async (what, name, secret) =>
      (await count(used, print(what, 'used', name, secret))).consumedPoints <= 1,
  };
}

const keysWith = (print: (...parts: string[]) => string) => (what: string, source: string, name: string) => ({
  sender: print(what, 'sender', source),
  pair: print(what, 'pair', source, name),
  name: print(what, 'name', name),
});

const limiter = (pool: Pool, keyPrefix: string, points: number, duration: number) =>
  new RateLimiterPostgres({
    points,
    duration,
    storeClient: pool,
    storeType: 'pool',
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix,
    // while the database is away, each process counts for itself
    insuranceLimiter: new RateLimiterMemory({ points, duration }),
    clearExpiredByTimeout: true,
  });

async function count(limit: RateLimiterAbstract, key: string): Promise<RateLimiterRes> {
  try {
    return await limit.consume(key);
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return refused;
    throw refused;
  }
}

const seconds = ({ msBeforeNext }: RateLimiterRes) => Math.max(1, Math.ceil(msBeforeNext / 1_000));
