/** The six words with which a complainant opens their case: never stored, and the same again for the same submission. */
import type { MasterKey } from '../content/master-key.ts';
import { keyWords } from './key-words.ts';

/** Six of 7,678 words: 77 bits. */
const length = 6;

/**
 * The key of the complaint that this submission makes. Worked out from the master key (`decisions/access-key.md`), so that a submission that is
 * sent again after a lost answer gets the same words, although only their hash is kept.
 */
export function accessKeyOf(masterKey: MasterKey, submission: readonly string[]): string {
  // 256 bits taken modulo 2^77: the bias is below 2^-178.
  let drawn = BigInt(`0x${masterKey.fingerprint('access-key', submission.join('\n')).toString('hex')}`);
  const base = BigInt(keyWords.length);
  return Array.from({ length }, () => {
    const word = keyWords[Number(drawn % base)]!;
    drawn /= base;
    return word;
  }).join(' ');
}

/** A key as typed, made comparable before it is hashed or checked: case, spaces and hyphens do not matter. */
export const comparableKey = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');
