import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The key above all keys: 32 bytes outside the database, and what is derived from it. */
export interface MasterKey {
  /** A key for one purpose, e.g. `wrap`, `pepper`, `cookies:console`; always the same for the same purpose. */
  derive(purpose: string): Buffer;
  /** Keyed fingerprint, for finding something without storing it. */
  fingerprint(purpose: string, text: string): Buffer;
}

// Everything else is derived from what lasts: histories, passwords and references cannot be keyed anew.
const ofTheMasterKey = new Set(['wrap', 'key-check']);

/**
 * @param key 32 bytes
 * @param lasting 32 bytes that stay when the master key is replaced; the master key itself, until it was
 */
export function masterKey(key: Uint8Array, lasting: Uint8Array = key): MasterKey {
  if (key.length !== 32) throw new Error('The master key must have 32 bytes (44 characters of base64).');
  const derived = new Map<string, Buffer>();
  const derive = (purpose: string): Buffer => {
    const known = derived.get(purpose);
    if (known) return known;
    const from = ofTheMasterKey.has(purpose) ? key : lasting;
    const made = Buffer.from(hkdfSync('sha256', from, 'redress', purpose, 32));
    derived.set(purpose, made);
    return made;
  };
  return {
    derive,
    fingerprint: (purpose, text) => createHmac('sha256', derive(purpose)).update(text).digest(),
  };
}

/** The bytes given in the environment, else those in `file`; undefined where there are neither. */
export async function findKey(file: string, given: string | undefined): Promise<Buffer | undefined> {
  return given === undefined ? readSecret(file) : Buffer.from(given, 'base64');
}

/** 32 bytes that nobody has had before. */
export const newKey = (): Buffer => randomBytes(32);

/** 32 random bytes in a file that nobody else may read; made where it is missing. */
export async function secretFile(file: string): Promise<Buffer> {
  try {
    // The folder above is not closed: the database lies in it too, and runs as another user than root.
    await mkdir(dirname(dirname(file)), { recursive: true });
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeFile(file, `${newKey().toString('base64')}\n`, {
      mode: 0o600,
      flag: 'wx',
      flush: true,
    });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  return (await readSecret(file))!;
}

async function readSecret(file: string): Promise<Buffer | undefined> {
  try {
    const { mode } = await stat(file);
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      throw new Error(`${file} can be read by others. Run: chmod 600 ${file}`);
    }
    return Buffer.from((await readFile(file, 'utf8')).trim(), 'base64');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);
