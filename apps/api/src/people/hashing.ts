/** Argon2id for everything a person types as a secret. */
import { hash, verify, type Options } from '@node-rs/argon2';
import type { MasterKey } from '../content/master-key.ts';

// OWASP's first choice (Argon2id is the library's own default). About 35 ms each; more at once would let a flood of
// guesses starve everybody else.
const cost = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;
const atOnce = 2;
const mostWaiting = 200;

export interface Hashing {
  hash(secret: string): Promise<string>;
  /** Whether `secret` made `hashed`. Without a hash, it takes as long and says no. */
  verify(hashed: string | undefined, secret: string): Promise<boolean>;
}

/** More secrets wait to be checked than can be checked in a few seconds. */
export class TooBusy extends Error {
  override name = 'TooBusy';
}

/** Peppered by the master key: a stolen database alone cannot be guessed at. */
export function hashing(masterKey: MasterKey): Hashing {
  const options: Options = { ...cost, secret: masterKey.derive('pepper') };
  const inTurn = turns();
  const nobody = inTurn(() => hash('nobody has this secret', options));
  nobody.catch(() => {});
  return {
    hash: (secret) => inTurn(() => hash(secret, options)),
    async verify(hashed, secret) {
      const against = hashed ?? (await nobody);
      const right = await inTurn(() => verify(against, secret, options));
      return right && hashed !== undefined;
    },
  };
}

function turns(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= atOnce) {
      if (waiting.length >= mostWaiting)
        throw new TooBusy('Too many sign-ins at once. Try again in a minute.');
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
