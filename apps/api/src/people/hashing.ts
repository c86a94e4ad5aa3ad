/** Argon2id for everything a person types as a secret. */
import { hash, verify, type Options } from '@node-rs/argon2';
import type { MasterKey } from '../content/master-key.ts';
import { turns } from '../in-turn.ts';

// OWASP's first choice (Argon2id is the library's own default). About 35 ms each; more at once would let a flood of
// guesses starve everybody else.
const cost = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;
const atOnce = 2;

/** What a secret is hashed for. Each has a queue of its own, so that no flood of guesses keeps a complaint from being taken. */
export type HashingFor = 'submitting' | 'opening a case' | 'signing in';

// All lanes full, each gives some twenty a second: nobody who waits in one waits for ten seconds.
const mostWaiting = { submitting: 150, 'opening a case': 150, 'signing in': 60 } as const;

export interface Hashing {
  hash(secret: string, what: HashingFor): Promise<string>;
  /** Whether `secret` made `hashed`. Without a hash, it takes as long and says no. */
  verify(hashed: string | undefined, secret: string, what: HashingFor): Promise<boolean>;
}

/** Peppered by the master key: a stolen database alone cannot be guessed at. Throws `TooBusy` where too many wait. */
export function hashing(masterKey: MasterKey): Hashing {
  const options: Options = { ...cost, secret: masterKey.derive('pepper') };
  const inTurn = turns<HashingFor>(atOnce, mostWaiting);
  const nobody = inTurn('opening a case', () => hash('nobody has this secret', options));
  nobody.catch(() => {});
  return {
    hash: (secret, what) => inTurn(what, () => hash(secret, options)),
    async verify(hashed, secret, what) {
      const against = hashed ?? (await nobody);
      const right = await inTurn(what, () => verify(against, secret, options));
      return right && hashed !== undefined;
    },
  };
}
