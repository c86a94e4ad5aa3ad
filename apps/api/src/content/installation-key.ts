/** The master key that belongs to this database, and no other. */
import { join } from 'node:path';
import type { Client } from 'pg';
import type { Env } from '../env.ts';
import { openCaseKey, wrapKey } from './seal.ts';
import { findKey, masterKey, newKey, secretFile, type MasterKey } from './master-key.ts';
import { randomBytes } from 'node:crypto';

type Queryable = Pick<Client, 'query'>;

/** Where the key lies, or what was given instead of a file. */
export interface PlaceOfKey {
  file: string;
  given?: string | undefined;
}

export const placeOfKey = ({
  REDRESS_DATA,
  REDRESS_MASTER_KEY,
}: Pick<Env, 'REDRESS_DATA' | 'REDRESS_MASTER_KEY'>): PlaceOfKey => ({
  file: join(REDRESS_DATA, 'keys/master.key'),
  given: REDRESS_MASTER_KEY,
});

/** What the database knows of its key. */
export type Known = {
  keyCheck: Buffer;
  lastingKey: Buffer | null;
  nextKeyCheck: Buffer | null;
  nextLastingKey: Buffer | null;
};

/**
 * The key given, else the one in the file. The database knows which one it was made with: any other is refused, and one is made only for a database
 * with nothing in it, because whatever is sealed there could never be opened with it.
 * @param session of the database's owner, migrated; of any role that may read `installation` once the database knows its key
 */
export async function installationKey(session: Queryable, place: PlaceOfKey): Promise<MasterKey> {
  const found = await findKey(place.file, place.given);
  const known = await knownOf(session);
  const empty = known === undefined && (await isEmpty(session));
  if (!found && !empty) throw new Error(missing(place.file));
  if (found && !known && !(await opensWhatIsThere(session, masterKey(found))))
    throw new Error(foreign(place));
  const key = found ?? (await secretFile(place.file));
  const bound = known ?? (await bind(session, key, empty));
  if (bound.nextKeyCheck) throw new Error(unfinished);
  if (!checkOf(key).equals(bound.keyCheck)) throw new Error(foreign(place));
  return masterKey(key, lastingIn(key, bound));
}

/** What is derived from goes on lasting. Throws where the key is another than it was wrapped by. */
export const lastingIn = (key: Buffer, { lastingKey }: Pick<Known, 'lastingKey'>): Uint8Array =>
  lastingKey ? openCaseKey(masterKey(key), new Uint8Array(lastingKey), 'installation') : key;

export const checkOf = (key: Uint8Array): Buffer =>
  masterKey(key).fingerprint('key-check', 'the key of this installation');

export async function knownOf(session: Queryable): Promise<Known | undefined> {
  const { rows } = await session.query<Known>(
    `select key_check as "keyCheck", lasting_key as "lastingKey", next_key_check as "nextKeyCheck",
       next_lasting_key as "nextLastingKey" from installation`,
  );
  return rows[0];
}

export const placeInWords = ({ file, given }: PlaceOfKey): string =>
  given === undefined ? file : 'REDRESS_MASTER_KEY';

const missing = (file: string) =>
  `This database was made with a master key, and there is none at ${file}. Put that key back there, or into REDRESS_MASTER_KEY; without it nothing personal can be read. For a new installation, use an empty database.`;

const foreign = (place: PlaceOfKey) =>
  `The master key in ${placeInWords(place)} is not the one that this database was made with. Put the right one there; with another, nothing personal can be read. For a new installation, use an empty database.`;

const unfinished =
  'The master key is being replaced by another, and that is not finished. Finish it: npm run redress -- key rotate';

async function isEmpty(session: Queryable): Promise<boolean> {
  const { rows } = await session.query(
    'select 1 where exists (select from organisation) or exists (select from auth_user)',
  );
  return rows.length === 0;
}

/** Two servers may start at once on an empty database, each with a key of its own: the first one's stays. */
async function bind(owner: Queryable, key: Uint8Array, empty: boolean): Promise<Known> {
  const lasting = empty ? wrapKey(masterKey(key), { randomBytes }, 'installation', newKey()) : null;
  await owner.query(
    'insert into installation (key_check, lasting_key, demonstration) values ($1, $2, false) on conflict do nothing',
    [checkOf(key), lasting],
  );
  return (await knownOf(owner))!;
}

/** For a database from before the check stood in it: whether the key opens a case there, if there is one. */
async function opensWhatIsThere(owner: Queryable, key: MasterKey): Promise<boolean> {
  const { rows: organisations } = await owner.query<{ id: string }>('select id from organisation');
  for (const { id: organisationId } of organisations) {
    await owner.query(`select set_config('app.organisation', $1, false)`, [organisationId]);
    const { rows } = await owner.query<{ case_id: string; wrapped_key: Buffer }>(
      'select case_id, wrapped_key from case_key where organisation_id = $1 and wrapped_key is not null limit 1',
      [organisationId],
    );
    const row = rows[0];
    if (row) return opens(key, { organisationId, caseId: row.case_id }, row.wrapped_key);
  }
  return true;
}

/** Whether a wrapped key is this master key's. */
export function opens(
  key: MasterKey,
  ref: { organisationId: string; caseId?: string },
  wrapped: Buffer,
): boolean {
  try {
    openCaseKey(key, new Uint8Array(wrapped), ref);
    return true;
  } catch {
    return false;
  }
}
