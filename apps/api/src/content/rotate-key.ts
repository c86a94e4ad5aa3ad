/** Replaces the master key: every key that it wraps is wrapped by the next one. Killed in the middle, it goes on where it stood. */
import { randomBytes } from 'node:crypto';
import { rename } from 'node:fs/promises';
import type { Client } from 'pg';
import {
  checkOf,
  knownOf,
  lastingIn,
  opens,
  placeInWords,
  type Known,
  type PlaceOfKey,
} from './installation-key.ts';
import { findKey, masterKey, secretFile, type MasterKey } from './master-key.ts';
import { openCaseKey, wrapKey } from './seal.ts';
import { wrappedKeys, type Wrapped } from './wrapped-keys.ts';

type Session = Pick<Client, 'query'>;
type Both = { now: MasterKey; next: MasterKey };

export const nextFile = (file: string) => `${file}.next`;

/**
 * Whoever runs this has stopped every server and worker: they hold the old key, and would wrap new cases with it.
 * @param owner a session of the database's owner, migrated
 * @param nextGiven the next key, where the present one is given too and not in a file
 * @returns how many keys were wrapped anew
 */
export async function rotateKey(
  owner: Session,
  place: PlaceOfKey,
  nextGiven: string | undefined,
): Promise<number> {
  await assertAlone(owner);
  const known = await knownOf(owner);
  if (!known) throw new Error('This database has no key yet: start Redress on it once.');
  if (await wasInterruptedAtTheFile(known, place)) return putInPlace(place).then(() => 0);
  const present = await presentKey(known, place);
  const next = await nextKey(place, nextGiven);
  if (checkOf(next).equals(known.keyCheck))
    throw new Error('The next master key is the present one. Give another.');
  await begin(owner, known, present, next);
  const both = { now: masterKey(present), next: masterKey(next) };
  let count = 0;
  for await (const batch of wrappedKeys(owner)) count += await wrapAnew(owner, both, batch);
  await owner.query(
    `update installation set key_check = next_key_check, lasting_key = next_lasting_key, next_key_check = null, next_lasting_key = null`,
  );
  if (place.given === undefined) await putInPlace(place);
  return count;
}

async function assertAlone(owner: Session): Promise<void> {
  const { rowCount } = await owner.query(
    'select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and usename is not null',
  );
  if (!rowCount) return;
  throw new Error(
    `${rowCount} other connections to this database are open. Stop every server and worker of Redress, and whatever else is connected, then try again: they would go on with the old key.`,
  );
}

/** The database has the next key already; only the file was not put in the other's place. */
async function wasInterruptedAtTheFile({ keyCheck }: Known, place: PlaceOfKey): Promise<boolean> {
  if (place.given !== undefined) return false;
  const next = await findKey(nextFile(place.file), undefined);
  return next !== undefined && checkOf(next).equals(keyCheck);
}

async function putInPlace({ file }: PlaceOfKey): Promise<void> {
  await rename(file, `${file}.old`).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(nextFile(file), file);
}

async function presentKey(known: Known, place: PlaceOfKey): Promise<Buffer> {
  const present = await findKey(place.file, place.given);
  if (present && checkOf(present).equals(known.keyCheck)) return present;
  throw new Error(
    `The master key in ${placeInWords(place)} is not the one that this database has now. Put that one there; nothing was changed.`,
  );
}

/** In a file it is made, and is on the disk before anything is wrapped by it. */
async function nextKey(place: PlaceOfKey, given: string | undefined): Promise<Buffer> {
  if (place.given === undefined) return secretFile(nextFile(place.file));
  if (given !== undefined) return Buffer.from(given, 'base64');
  throw new Error(
    'The master key is given in REDRESS_MASTER_KEY, so give the next one in REDRESS_NEXT_MASTER_KEY: 32 random bytes in base64, as `openssl rand -base64 32` prints them.',
  );
}

async function begin(owner: Session, known: Known, present: Buffer, next: Buffer): Promise<void> {
  const check = checkOf(next);
  if (known.nextKeyCheck) {
    if (known.nextKeyCheck.equals(check)) return;
    throw new Error(
      'A replacement by another key was begun. Give that key again, so that it can be finished.',
    );
  }
  const lasting = wrapKey(masterKey(next), { randomBytes }, 'installation', lastingIn(present, known));
  await owner.query('update installation set next_key_check = $1, next_lasting_key = $2', [check, lasting]);
}

/** One transaction for each batch. The lists keep copies of a case's wrapped key, which have to change with it. */
async function wrapAnew(owner: Session, { now, next }: Both, batch: readonly Wrapped[]): Promise<number> {
  const todo = batch.filter(({ wrapped, ...ref }) => !opens(next, ref, wrapped));
  if (todo.length === 0) return 0;
  await owner.query('begin');
  for (const { wrapped, ...ref } of todo) {
    const anew = wrapKey(next, { randomBytes }, ref, openCaseKey(now, new Uint8Array(wrapped), ref));
    if (ref.caseId === undefined) {
      await owner.query('update organisation_key set wrapped_key = $2 where organisation_id = $1', [
        ref.organisationId,
        anew,
      ]);
      continue;
    }
    for (const table of ['case_key', 'tracking', 'worklist_item'])
      await owner.query(
        `update ${table} set wrapped_key = $3 where organisation_id = $1 and case_id = $2 and wrapped_key is not null`,
        [ref.organisationId, ref.caseId, anew],
      );
  }
  await owner.query('commit');
  return todo.length;
}
