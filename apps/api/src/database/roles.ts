/** The database roles, and their connection strings. */
import { hkdfSync } from 'node:crypto';
import { escapeIdentifier, escapeLiteral } from 'pg';
import { openSession } from './session.ts';

/**
 * - `redress_app`: what requests run as. Reads and writes rows; no UPDATE, DELETE or TRUNCATE on the history.
 * - `redress_reader`: the hot pages. Reads a handful of tables.
 * - `redress_worker`: owns the job queue and nothing else.
 */
export const roles = ['redress_app', 'redress_reader', 'redress_worker'] as const;
export type Role = (typeof roles)[number];

/** The owner's connection string turned into that of a restricted role. */
export function asRole(ownerUrl: string, role: Role, secret: string): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = passwordOf(role, secret);
  return url.href;
}

/** Makes the roles, or sets them right; their passwords come from one secret, so that every process knows them. */
export async function ensureRoles(ownerUrl: string, secret: string): Promise<void> {
  const client = await openSession(ownerUrl);
  try {
    await client.query('select pg_advisory_lock($1)', [rolesLock]);
    const { rows } = await client.query<{ rolname: string }>(
      'select rolname from pg_roles where rolname = any($1)',
      [roles],
    );
    const known = new Set(rows.map((row) => row.rolname));
    for (const role of roles) {
      const verb = known.has(role) ? 'ALTER' : 'CREATE';
      await client.query(
        `${verb} ROLE ${escapeIdentifier(role)} LOGIN NOINHERIT PASSWORD ${escapeLiteral(passwordOf(role, secret))}`,
      );
    }
  } finally {
    await client.end();
  }
}

/** What the roles' passwords are derived from: given, or the owner's own password. */
export function roleSecret(ownerUrl: string, given: string | undefined): string {
  const secret = given ?? decodeURIComponent(new URL(ownerUrl).password);
  if (secret !== '') return secret;
  throw new Error(
    'DATABASE_URL names no password. Set REDRESS_ROLE_SECRET (16 characters or more) for the restricted roles.',
  );
}

const rolesLock = 7_301;

const passwordOf = (role: Role, secret: string) =>
  Buffer.from(hkdfSync('sha256', secret, 'redress', `role:${role}`, 24)).toString('base64url');
