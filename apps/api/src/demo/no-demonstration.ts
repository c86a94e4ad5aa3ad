import { people } from '@redress/domain/testing/story.ts';
import type { Client } from 'pg';

/**
 * Refuses a database in which the demonstration ever stood: everybody can read the password of its people. Those made before a database said so of
 * itself are known by the addresses.
 * @param owner a session of the database's owner, migrated
 */
export async function assertNoDemonstration(owner: Pick<Client, 'query'>): Promise<void> {
  const { rows } = await owner.query(
    `select 1 where exists (select from installation where demonstration)
      or exists (select from auth_user where email = any($1))`,
    [addresses],
  );
  if (rows.length === 0) return;
  throw new Error(
    'This database holds the demonstration, or did: people whose password everybody can read. It cannot be used in production. Start with an empty database: name another in DATABASE_URL, or another folder in REDRESS_DATA.',
  );
}

const addresses = Object.values(people).flatMap((cast: Readonly<Record<string, { email: string }>>) =>
  Object.values(cast).map(({ email }) => email),
);
