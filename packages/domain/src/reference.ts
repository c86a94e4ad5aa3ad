import type { PlainDate } from './calendar/plain-date.ts';
import type { Procedure } from './procedure/procedure.ts';

/** What a reference may be composed of. Initials are personal, so a composed reference is content and never a credential. */
export type ReferenceParts = {
  trackingNumber: string;
  receivedOn: PlainDate;
  handler?: string;
  complainant?: string;
  site?: string;
};

/**
 * The reference in the policy's own format, as it will stand on letters. `same` is how many cases carry the same one already (OTO ?1: the
 * second is " / 2"). Undefined while something it is composed of is not known, or where the policy has none.
 */
export const composeReference = (
  procedure: Procedure,
  parts: ReferenceParts,
  same: number,
): string | undefined => {
  const { minted, parts: pattern, onCollision } = procedure.reference;
  if (minted === 'never') return undefined;
  const pieces = pattern.map((part) => {
    if ('text' in part) return part.text;
    if ('trackingNumber' in part) return parts.trackingNumber;
    if ('receivedOn' in part)
      return part.receivedOn === 'yyyy' ? parts.receivedOn.slice(0, 4) : shortDate(parts.receivedOn);
    if ('initials' in part) return parts[part.initials];
    return parts.site;
  });
  if (pieces.some((piece) => piece === undefined || (piece === '' && pattern.length === 1))) return undefined;
  return `${pieces.join('')}${same > 0 && onCollision !== undefined ? `${onCollision}${same + 1}` : ''}`;
};

/** Day, month and two-digit year without leading zeros: 30.9.04. */
const shortDate = (on: PlainDate): string => {
  const [year = '', month = '', day = ''] = on.split('-');
  return `${Number(day)}.${Number(month)}.${year.slice(2)}`;
};

/** "Sam Okafor-Reed" becomes "SO". Letters only; nothing when there is no name. */
export const initialsOf = (name: string): string | undefined => {
  const letters = name
    .trim()
    .split(/\s+/)
    .map((word) => [...word].find((character) => /\p{L}/u.test(character)) ?? '')
    .join('')
    .toLocaleUpperCase('en-GB');
  return letters === '' ? undefined : letters;
};

/**
 * A reference as people type it from a letter, made comparable: case, spaces, brackets, separators and leading zeros do not matter.
 */
export const comparableReference = (typed: string): string =>
  typed
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((piece) => piece !== '')
    .map((piece) => piece.replace(/^0+(?=\d)/, ''))
    .join('/');

/** Letters and digits nobody mistakes for each other when a number is read out (Crockford's base 32). */
export const trackingAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Eight characters, drawn by the caller, in two groups: "7K3M-9QTX". A selector, never a secret. */
export const trackingNumberFrom = (drawn: readonly number[]): string => {
  const characters = drawn.slice(0, 8).map((number) => trackingAlphabet[number % 32] ?? '0');
  return `${characters.slice(0, 4).join('')}-${characters.slice(4).join('')}`;
};

/** A tracking number as typed, made canonical; undefined when it cannot be one. O, I and L are read as the digits they look like. */
export const parseTrackingNumber = (typed: string): string | undefined => {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(plain) ? `${plain.slice(0, 4)}-${plain.slice(4)}` : undefined;
};
