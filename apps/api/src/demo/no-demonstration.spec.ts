import { people } from '@redress/domain/testing/story.ts';
import type { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { settingsOf } from '../../testing/cluster.ts';
import { testDeps, type TestDeps } from '../../testing/deps.ts';
import { compose } from '../compose.ts';
import { openSession } from '../database/session.ts';
import { readEnv } from '../env.ts';
import { demo } from './demo.ts';
import { assertNoDemonstration } from './no-demonstration.ts';

const sentence = 'This database holds the demonstration, or did';
let deps: TestDeps;
let owner: Client;
beforeAll(async () => {
  deps = await testDeps();
  owner = await openSession(deps.testDatabase.ownerUrl);
});
beforeEach(async () => {
  await owner.query('delete from installation');
  await owner.query(`insert into installation (key_check, demonstration) values ('', false)`);
});
afterAll(() => owner.end());

it('a database without it is let into production', async () => {
  await expect(assertNoDemonstration(owner)).resolves.toBeUndefined();
});

it('a database of an earlier release, which does not say so of itself, is known by its people', async () => {
  const now = new Date('2026-11-02T09:00:00Z');
  const { email, name } = people.notAlone.contact;
  const data = { id: deps.newId(), email, name, createdAt: now, updatedAt: now };
  await deps.database.prisma.user.create({ data });
  await expect(assertNoDemonstration(owner)).rejects.toThrow(sentence);
  await owner.query('delete from auth_user');
});

it('a database is refused in production from the moment in which the demonstration begins, and for good', async () => {
  const stopped = () => {
    throw new Error('Stopped before anybody was there.');
  };
  await expect(demo(deps, stopped)).rejects.toThrow('Stopped');
  expect(await deps.database.prisma.user.count()).toBe(0);
  await expect(
    deps.database.prisma.$executeRaw`update installation set demonstration = false`,
  ).rejects.toThrow('stays one');
  const start = compose(
    readEnv({
      NODE_ENV: 'production',
      LOG_LEVEL: 'silent',
      ...settingsOf(deps.testDatabase.ownerUrl),
      REDRESS_DATA: deps.env.REDRESS_DATA,
    }),
  );
  await expect(start).rejects.toThrow(sentence);
});
