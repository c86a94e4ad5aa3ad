import { expect, test } from 'vitest';
import { testDeps } from '../../testing/deps.ts';
import { aMasterKey } from '../../testing/killed-server.ts';
import { loseConnectionsUnderSubmissions, terminateSessions } from '../../testing/lost-connections.ts';
import { anOrganisationUnder } from '../../testing/told-case.ts';
import { wholeness } from '../../testing/whole-cases.ts';
import { masterKey } from '../content/master-key.ts';

const deps = await testDeps();

// Twenty-five rounds, and the whole server killed: npm run faults.
test(
  'whoever loses all sessions of the database again and again stands, says so, and loses no complaint',
  { timeout: 120_000 },
  async () => {
    const key = aMasterKey();
    const own = { ...deps, masterKey: masterKey(key) };
    const organisationId = await anOrganisationUnder(own, 'not-alone-mentoring');
    const { key: organisationKey } = await deps.database.prisma.organisation.findUniqueOrThrow({
      where: { id: organisationId },
    });
    const { ownerUrl } = deps.testDatabase;
    const { acknowledged, backAfterMs, answers, alive, said } = await loseConnectionsUnderSubmissions(
      { ownerUrl, masterKey: key, organisationKey },
      () => terminateSessions(ownerUrl),
      { rounds: 2, senders: 6 },
    );
    expect(alive, said).toBe(true);
    expect(Object.keys(answers).filter((kind) => !['200', '503'].includes(kind))).toEqual([]);
    expect(Math.max(...backAfterMs)).toBeLessThan(10_000);
    expect(acknowledged.length).toBeGreaterThan(2);
    expect(await wholeness(ownerUrl, acknowledged)).toEqual({
      missing: [],
      torn: [],
      cases: acknowledged.length,
    });
  },
);
