/** The database roles of one installation, their names, and how they come to be. */
import { hkdfSync } from 'node:crypto';
import { escapeIdentifier, escapeLiteral, type Client } from 'pg';
import { withSession } from './session.ts';

/**
 * - `app`: what requests run as. Reads and writes rows; no UPDATE, DELETE or TRUNCATE on the history.
 * - `reader`: the hot pages. Reads a handful of tables.
 * - `worker`: owns the job queue and nothing else.
 */
export const roles = ['app', 'reader', 'worker'] as const;
export type Role = (typeof roles)[number];

/** Connection strings of the restricted roles. */
export type Urls = Record<Role, string>;

/** A role belongs to the whole server, so its name says whose it is: two installations on one server never share one. */
export const nameOf = (installation: string, role: Role): string => `${installation.slice(0, 50)}_${role}`;

/** The owner's connection string turned into that of a restricted role. */
export function asRole(ownerUrl: string, installation: string, role: Role, secret: string): string {
  const url = new URL(ownerUrl);
  url.username = nameOf(installation, role);
  url.password = passwordOf(nameOf(installation, role), secret);
  return url.href;
}

/** Whose connection string it is. */
export const roleIn = (url: string): string => decodeURIComponent(new URL(url).username);

/** Makes the roles, or sets them right; their passwords come from one secret, so that every process knows them. */
export async function makeRoles(ownerUrl: string, installation: string, secret: string): Promise<Urls> {
  await withSession(ownerUrl, async (owner) => {
    await owner.query('select pg_advisory_lock($1)', [rolesLock]);
    const known = await rolesThere(owner, installation);
    for (const role of roles) {
      const name = nameOf(installation, role);
      const verb = known.has(name) ? 'alter' : 'create';
      await owner.query(
        `${verb} role ${escapeIdentifier(name)} login noinherit password ${escapeLiteral(passwordOf(name, secret))}`,
      );
    }
  });
  const url = (role: Role) => asRole(ownerUrl, installation, role, secret);
  return { app: url('app'), reader: url('reader'), worker: url('worker') };
}

async function rolesThere(owner: Client, installation: string): Promise<Set<string>> {
  const names = roles.map((role) => nameOf(installation, role));
  const { rows } = await owner.query<{ name: string }>(
    'select rolname as name from pg_roles where rolname = any($1)',
    [names],
  );
  return new Set(rows.map(({ name }) => name));
}

/** What the roles' passwords are derived from: given, or the owner's own password. */
export function roleSecret(ownerUrl: string, given: string | undefined): string {
  const secret = given ?? decodeURIComponent(new URL(ownerUrl).password);
  if (secret !== '') return secret;
  throw new Error(
    'DATABASE_URL names no password. Set REDRESS_ROLE_SECRET (16 characters or more) for the restricted roles.',
  );
}

/** What an administrator of the server runs once, so that requests, hot pages and jobs have a role each. Passwords are theirs to choose. */
export function rolesSql(database: string, owner: string): string {
  const name = (role: Role) => escapeIdentifier(nameOf(database, role));
  const all = roles.map(name).join(', ');
  return [
    ...roles.map((role) => `create role ${name(role)} login noinherit password '…';`),
    `revoke connect, temporary on database ${escapeIdentifier(database)} from public;`,
    `grant connect on database ${escapeIdentifier(database)} to ${escapeIdentifier(owner)}, ${all};`,
  ].join('\n');
}

const rolesLock = 7_301;

const passwordOf = (name: string, secret: string) =>
  Buffer.from(hkdfSync('sha256', secret, 'redress', `role:${name}`, 24)).toString('base64url');
