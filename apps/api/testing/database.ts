import { randomBytes } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { asRole, type Role } from '../src/database/roles.ts';
import { ask, databaseUrl, roleSecret, testRoles } from './cluster.ts';

/** A migrated database of one spec file, gone after its last test. */
export interface TestDatabase {
  /** Connection string of the owner. */
  ownerUrl: string;
  as(role: Role): string;
}

/** Makes a fresh copy of the migrated template. Call it at the top of a spec file. */
export const testDatabase = (): Promise<TestDatabase> => made(`template ${inject('template')}`);

/** Makes one with nothing in it, not even tables. */
export const emptyDatabase = (): Promise<TestDatabase> => made('');

async function made(from: string): Promise<TestDatabase> {
  const server = inject('ownerUrl');
  const name = `redress_${randomBytes(6).toString('hex')}`;
  await ask(server, `create database ${name} ${from}`);
  const ownerUrl = databaseUrl(server, name);
  afterAll(() => ask(server, `drop database if exists ${name} with (force)`), 30_000);
  return { ownerUrl, as: (role) => asRole(ownerUrl, testRoles, role, roleSecret) };
}
