import { randomBytes } from 'node:crypto';
import { ask, databaseUrl } from './cluster.ts';

/** An empty database and the role that owns it, as a server's administrator makes them for somebody. */
export interface OwnedDatabase {
  name: string;
  /** The owner's connection string. */
  url: string;
  /** Takes the database away, its owner and every role whose name begins with the database's. */
  drop(): Promise<void>;
}

/** @param rights whether the owner may make roles; by default it may do nothing but own */
export async function ownedDatabase(
  serverUrl: string,
  rights: 'createrole' | 'nocreaterole' = 'nocreaterole',
): Promise<OwnedDatabase> {
  const name = `owned_${randomBytes(4).toString('hex')}`;
  await ask(serverUrl, `create role ${name}_owner login nosuperuser nocreatedb ${rights} password 'owner'`);
  await ask(serverUrl, `create database ${name} owner ${name}_owner`);
  const url = new URL(databaseUrl(serverUrl, name));
  url.username = `${name}_owner`;
  url.password = 'owner';
  return {
    name,
    url: url.href,
    async drop() {
      await ask(serverUrl, `drop database ${name} with (force)`);
      await ask(
        serverUrl,
        `do $$ declare r text; begin for r in select rolname from pg_roles where rolname like '${name}\\_%' loop execute format('drop role %I', r); end loop; end $$`,
      );
    },
  };
}
