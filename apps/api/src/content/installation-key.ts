/** The master key that belongs to this database, and no other. */
import type { Client } from 'pg';
import { openCaseKey } from './seal.ts';
import { findMasterKey, makeMasterKey, type MasterKey } from './master-key.ts';

type Queryable = Pick<Client, 'query'>;

/**
 * The key given, else the one in `file`. The database knows which one it was made with: any other is refused, and one is made only for a database
 * with nothing in it, because whatever is sealed there could never be opened with it.
 * @param owner a session of the database's owner, migrated
 */
export async function installationKey(
  owner: Queryable,
  file: string,
  given: string | undefined,
): Promise<MasterKey> {
  const found = await findMasterKey(file, given);
  const place = given === undefined ? file : 'REDRESS_MASTER_KEY';
  const known = await knownCheck(owner);
  if (!found && (known || !(await isEmpty(owner)))) throw new Error(missing(file));
  if (found && !known && !(await opensWhatIsThere(owner, found))) throw new Error(foreign(place));
  const key = found ?? (await makeMasterKey(file));
  const bound = known ?? (await bind(owner, key));
  if (!checkOf(key).equals(bound)) throw new Error(foreign(place));
  return key;
}

const missing = (file: string) =>
  `This database was made with a master key, and there is none at ${file}. Put that key back there, or into REDRESS_MASTER_KEY; without it nothing personal can be read. For a new installation, use an empty database.`;

const foreign = (place: string) =>
  `The master key in ${place} is not the one that this database was made with. Put the right one there; with another, nothing personal can be read. For a new installation, use an empty database.`;

const checkOf = (key: MasterKey): Buffer => key.fingerprint('key-check', 'the key of this installation');

async function knownCheck(owner: Queryable): Promise<Buffer | undefined> {
  const { rows } = await owner.query<{ key_check: Buffer }>('select key_check from installation');
  return rows[0]?.key_check;
}

async function isEmpty(owner: Queryable): Promise<boolean> {
  const { rows } = await owner.query(
    'select 1 where exists (select from organisation) or exists (select from auth_user)',
  );
  return rows.length === 0;
}

/** Two servers may start at once on an empty database, each with a key of its own: the first one's stays. */
async function bind(owner: Queryable, key: MasterKey): Promise<Buffer> {
  await owner.query(
    'insert into installation (key_check, demonstration) values ($1, false) on conflict do nothing',
    [checkOf(key)],
  );
  return (await knownCheck(owner))!;
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

function opens(key: MasterKey, ref: { organisationId: string; caseId: string }, wrapped: Buffer): boolean {
  try {
    openCaseKey(key, new Uint8Array(wrapped), ref);
    return true;
  } catch {
    return false;
  }
}
