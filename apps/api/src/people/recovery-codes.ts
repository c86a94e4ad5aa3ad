/** Codes for the day the telephone is gone. Each works once; what is kept of one is a keyed hash, so nobody can read them again. */
import { z } from 'zod';
import type { MasterKey } from '../content/master-key.ts';
import type { Deps } from '../deps.ts';

const amount = 10;
const groups = 3;
const groupLength = 4;
// Crockford's base 32, small: no letter that looks like a digit. Twelve of them are worth 60 bits.
const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** Ten new ones, such as `7k3m-q9xt-2v8n`. */
export const newCodes = ({ randomBelow }: Pick<Deps, 'randomBelow'>): string[] => {
  const letter = () => letters.charAt(randomBelow(letters.length));
  const group = () => Array.from({ length: groupLength }, letter).join('');
  return Array.from({ length: amount }, () => Array.from({ length: groups }, group).join('-'));
};

const mark = 'hash:';

/** A code as typed, as it is kept: capitals, spaces and hyphens do not matter, nor does a letter for the digit it looks like. */
export const keptCode = (masterKey: MasterKey, typed: string): string => {
  const plain = typed
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .replaceAll('o', '0')
    .replaceAll(/[il]/g, '1');
  return mark + masterKey.fingerprint('recovery-code', plain).toString('base64url');
};

/** How better-auth keeps them: it hands over codes in the clear when they are new, and those that are left when one was used. */
export const recoveryCodes = (deps: Pick<Deps, 'masterKey' | 'randomBelow'>) => ({
  amount,
  customBackupCodesGenerate: () => newCodes(deps),
  storeBackupCodes: {
    encrypt: async (json: string) =>
      JSON.stringify(
        codesIn(json).map((code) => (code.startsWith(mark) ? code : keptCode(deps.masterKey, code))),
      ),
    decrypt: async (kept: string) => kept,
  },
});

/** How many are left. */
export const codesLeft = (kept: string): number => codesIn(kept).length;

const codesIn = (json: string): string[] => z.array(z.string()).parse(JSON.parse(json));
