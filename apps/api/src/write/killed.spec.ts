import { expect, test } from 'vitest';
import { testDeps } from '../../testing/deps.ts';
import { aMasterKey, killUnderSubmissions } from '../../testing/killed-server.ts';
import { anOrganisationUnder } from '../../testing/told-case.ts';
import { wholeness } from '../../testing/whole-cases.ts';
import { masterKey } from '../content/master-key.ts';
import { verifyHistory } from '../upkeep/verify-history.ts';

const deps = await testDeps();

// Ten times, and longer: npm run faults.
test(
  'killed twice under submissions, every acknowledged complaint is there, once and whole',
  { timeout: 240_000 },
  async () => {
    const key = aMasterKey();
    const own = { ...deps, masterKey: masterKey(key) };
    const organisationId = await anOrganisationUnder(own, 'not-alone-mentoring');
    const { key: organisationKey } = await deps.database.prisma.organisation.findUniqueOrThrow({
      where: { id: organisationId },
    });
    const { ownerUrl } = deps.testDatabase;
    const { acknowledged } = await killUnderSubmissions(
      { ownerUrl, masterKey: key, organisationKey },
      { kills: 2, senders: 6 },
    );
    expect(acknowledged.length).toBeGreaterThan(2);
    expect(new Set(acknowledged.map(({ trackingNumber }) => trackingNumber)).size).toBe(acknowledged.length);
    expect(await wholeness(ownerUrl, acknowledged)).toEqual({
      missing: [],
      torn: [],
      cases: acknowledged.length,
    });
    expect(await verifyHistory(own, organisationId)).toEqual([]);
  },
);
