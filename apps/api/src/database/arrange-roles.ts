/** Which roles an installation runs as: those named by setting, those it may make, or its owner for everything. */
import { escapeIdentifier } from 'pg';
import type { Env } from '../env.ts';
import { makeRoles, roles, roleSecret, rolesSql, type Urls } from './roles.ts';
import { withSession } from './session.ts';

export interface Arrangement {
  /**
   * - `named`: REDRESS_APP_URL, REDRESS_READER_URL and REDRESS_WORKER_URL say which.
   * - `made`: the owner may make roles, and has made them.
   * - `one`: the owner does everything.
   */
  roles: 'named' | 'made' | 'one';
  urls: Urls;
  database: string;
  owner: string;
}

type Settings = Pick<
  Env,
  'REDRESS_ROLE_SECRET' | 'REDRESS_APP_URL' | 'REDRESS_READER_URL' | 'REDRESS_WORKER_URL'
>;

/** Never touches a role that another installation may use, and none at all that was made beforehand. */
export async function arrangeRoles(ownerUrl: string, settings: Settings): Promise<Arrangement> {
  const { database, owner, mayMakeRoles } = await whoOwns(ownerUrl);
  const { REDRESS_APP_URL: app, REDRESS_READER_URL: reader, REDRESS_WORKER_URL: worker } = settings;
  if (app && reader && worker) {
    const urls = { app, reader, worker };
    await assertRestricted(urls, database, owner);
    return { roles: 'named', urls, database, owner };
  }
  if (!mayMakeRoles) {
    return { roles: 'one', urls: { app: ownerUrl, reader: ownerUrl, worker: ownerUrl }, database, owner };
  }
  const urls = await makeRoles(ownerUrl, database, roleSecret(ownerUrl, settings.REDRESS_ROLE_SECRET));
  return { roles: 'made', urls, database, owner };
}

/** What an installation whose owner does everything has to know; undefined where nothing is lost. */
export function lostWithOneRole({ roles: arrangement, database, owner }: Arrangement): string | undefined {
  if (arrangement !== 'one') return undefined;
  return `The role ${owner} does everything in this database. The walls between organisations and around the histories stand for it too, but whoever gets hold of its password, or of this program, could take them down. To run requests and jobs as roles that cannot: let an administrator of the server run the lines below, then set REDRESS_APP_URL, REDRESS_READER_URL and REDRESS_WORKER_URL.\n${rolesSql(database, owner)}`;
}

type Owner = { database: string; owner: string; mayMakeRoles: boolean };

async function whoOwns(ownerUrl: string): Promise<Owner> {
  const { database, owner, mayMakeRoles, mayMakeTables } = await withSession(ownerUrl, async (session) => {
    const { rows } = await session.query<Owner & { mayMakeTables: boolean }>(
      `select current_database() as database, current_user as owner, rolsuper or rolcreaterole as "mayMakeRoles",
         has_database_privilege(current_database(), 'create') and has_schema_privilege('public', 'create') as "mayMakeTables"
         from pg_roles where rolname = current_user`,
    );
    return rows[0]!;
  });
  if (mayMakeTables) return { database, owner, mayMakeRoles };
  throw new Error(
    `The role ${owner} in DATABASE_URL does not own the database ${database}. Let an administrator of the server run: alter database ${escapeIdentifier(database)} owner to ${escapeIdentifier(owner)};`,
  );
}

/** Each of them reaches this very database, and could not pass the wall if it wanted to. */
async function assertRestricted(urls: Urls, database: string, owner: string): Promise<void> {
  const seen = new Set([owner]);
  for (const role of roles) {
    const setting = `REDRESS_${role.toUpperCase()}_URL`;
    const found = await withSession(urls[role], async (session) => {
      const { rows } = await session.query<{ name: string; at: string; free: boolean }>(
        `select current_user as name, current_database() as at, rolsuper or rolbypassrls as free
           from pg_roles where rolname = current_user`,
      );
      return rows[0]!;
    }).catch((cause: unknown) => {
      const said = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`${setting} leads nowhere (${said}). ${sqlFor(database, owner)}`, { cause });
    });
    if (found.at !== database)
      throw new Error(`${setting} leads to the database ${found.at}, and DATABASE_URL to ${database}.`);
    if (found.free || seen.has(found.name))
      throw new Error(
        `${setting} names the role ${found.name}, which is not one of its own with nothing but its own rights. ${sqlFor(database, owner)}`,
      );
    seen.add(found.name);
  }
}

const sqlFor = (database: string, owner: string) =>
  `An administrator of the server makes the roles with:\n${rolesSql(database, owner)}`;
