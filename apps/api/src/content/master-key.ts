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

/** @param key 32 bytes */
export function masterKey(key: Uint8Array): MasterKey {
  if (key.length !== 32) throw new Error('The master key must have 32 bytes (44 characters of base64).');
  const derived = new Map<string, Buffer>();
  const derive = (purpose: string): Buffer => {
    const known = derived.get(purpose);
    if (known) return known;
    const made = Buffer.from(hkdfSync('sha256', key, 'redress', purpose, 32));
    derived.set(purpose, made);
    return made;
  };
  return {
    derive,
    fingerprint: (purpose, text) => createHmac('sha256', derive(purpose)).update(text).digest(),
  };
}

/** The key given in the environment, else the one in `file`; undefined where there is neither. */
export async function findMasterKey(file: string, given: string | undefined): Promise<MasterKey | undefined> {
  const key = given === undefined ? await readSecret(file) : Buffer.from(given, 'base64');
  return key && masterKey(key);
}

/**
 * Makes the key of a new installation. Losing it loses every narrative; who has it and the database has everything: it belongs in another backup
 * than the database.
 */
export async function makeMasterKey(file: string): Promise<MasterKey> {
  return masterKey(await secretFile(file));
}

/** 32 random bytes in a file that nobody else may read; made where it is missing. */
export async function secretFile(file: string): Promise<Buffer> {
  try {
    // The folder above is not closed: the database lies in it too, and runs as another user than root.
    await mkdir(dirname(dirname(file)), { recursive: true });
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeFile(file, `${randomBytes(32).toString('base64')}\n`, {
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
