/**
 * Encryption of whatever a person wrote or is named by. Each case has a data key of its own, kept wrapped by the master
 * key; without the wrapped key the case's content is noise, which is how a case is erased.
 */
import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject } from 'node:crypto';
import type { TimeAndRandomness } from '../time-and-randomness.ts';
import type { MasterKey } from './master-key.ts';

/** Where a sealed value stands. Part of what is authenticated: moved to another row, it no longer opens. */
export interface Place {
  table: string;
  column: string;
  organisationId: string;
  /** Left out for what belongs to the organisation itself. */
  caseId?: string;
  id: string;
}

export interface Sealed {
  /** 12 bytes, never used twice under one key */
  nonce: Uint8Array<ArrayBuffer>;
  /** the text's bytes and a tag of 16 */
  ciphertext: Uint8Array<ArrayBuffer>;
}

/** A case's data key, or an organisation's, opened. Hold it as short as possible. */
export type CaseKey = Uint8Array;

/** Whose key it is: a case's, without one the organisation's own, or what the whole installation keeps. */
export type KeyOwner = { organisationId: string; caseId?: string } | 'installation';

/** Makes a data key. `wrapped` (60 bytes: nonce, key, tag) is what is stored in `case_key` or `organisation_key`. */
export function newCaseKey(
  masterKey: MasterKey,
  { randomBytes }: Pick<TimeAndRandomness, 'randomBytes'>,
  owner: KeyOwner,
): { key: CaseKey; wrapped: Uint8Array<ArrayBuffer> } {
  const key = randomBytes(32);
  return { key, wrapped: wrapKey(masterKey, { randomBytes }, owner, key) };
}

/** Wraps a data key that is there already. */
export function wrapKey(
  masterKey: MasterKey,
  { randomBytes }: Pick<TimeAndRandomness, 'randomBytes'>,
  owner: KeyOwner,
  key: CaseKey,
): Uint8Array<ArrayBuffer> {
  const { nonce, ciphertext } = encrypt(masterKey.derive('wrap'), randomBytes(12), key, wrapContext(owner));
  return new Uint8Array(Buffer.concat([nonce, ciphertext]));
}

/** Opens a wrapped data key. Throws where it was wrapped by another master key or for another owner. */
export function openCaseKey(masterKey: MasterKey, wrapped: Uint8Array, owner: KeyOwner): CaseKey {
  return decrypt(masterKey.derive('wrap'), wrapped.subarray(0, 12), wrapped.subarray(12), wrapContext(owner));
}

/** Seals a text for one place. */
export function seal(
  key: CaseKey,
  { randomBytes }: Pick<TimeAndRandomness, 'randomBytes'>,
  place: Place,
  text: string,
): Sealed {
  return encrypt(key, randomBytes(12), Buffer.from(text, 'utf8'), context(place));
}

/** Opens what was sealed for this very place. Throws `ContentUnreadable` where anything was changed or moved. */
export function open(
  key: CaseKey,
  place: Place,
  sealed: { nonce: Uint8Array; ciphertext: Uint8Array },
): string {
  return decrypt(key, sealed.nonce, sealed.ciphertext, context(place)).toString('utf8');
}

/** Content that does not open: altered, moved to another row, or sealed under another key. */
export class ContentUnreadable extends Error {
  override name = 'ContentUnreadable';
}

// Node takes bytes for a key too, but looks at them four times as long as it then needs for a short text.
const keyObjects = new WeakMap<Uint8Array, KeyObject>();

function keyObject(key: Uint8Array): KeyObject {
  let made = keyObjects.get(key);
  if (!made) keyObjects.set(key, (made = createSecretKey(key)));
  return made;
}

function encrypt(key: Uint8Array, nonce: Uint8Array, plain: Uint8Array, aad: string): Sealed {
  const cipher = createCipheriv('aes-256-gcm', keyObject(key), nonce);
  cipher.setAAD(Buffer.from(aad));
  const ciphertext = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  return { nonce: new Uint8Array(nonce), ciphertext: new Uint8Array(ciphertext) };
}

function decrypt(key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array, aad: string): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyObject(key), nonce, { authTagLength: 16 });
    decipher.setAAD(Buffer.from(aad));
    decipher.setAuthTag(sealed.subarray(-16));
    return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  } catch (cause) {
    throw new ContentUnreadable('Stored content could not be opened with its key.', { cause });
  }
}

function wrapContext(owner: KeyOwner): string {
  if (owner === 'installation') return 'installation:lasting_key';
  const { organisationId, caseId } = owner;
  return caseId === undefined
    ? `organisation_key:wrapped_key:${organisationId}`
    : `case_key:wrapped_key:${organisationId}:${caseId}`;
}

const context = (place: Place) =>
  `${place.table}:${place.column}:${place.organisationId}:${place.caseId ?? ''}:${place.id}`;
