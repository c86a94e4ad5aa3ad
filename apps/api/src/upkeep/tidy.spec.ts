import { beforeAll, describe, expect, it } from 'vitest';
import { testDeps, type TestDeps } from '../../testing/deps.ts';
import { anOrganisation } from '../../testing/organisation.ts';
import { startPortalSession } from '../people/portal-session.ts';
import { tidy } from './tidy.ts';

let deps: TestDeps;
let organisationId: string;
beforeAll(async () => {
  deps = await testDeps();
  organisationId = (await anOrganisation(deps)).id;
});

const daysAgo = (days: number) => new Date(deps.machineNow().getTime() - days * 24 * 60 * 60_000);

describe('tidying', () => {
  it('removes sessions that have ended, and no other', async () => {
    const who = { organisationId, caseId: deps.newId(), partyId: deps.newId() };
    await startPortalSession({ ...deps, machineNow: () => daysAgo(1) }, who);
    const { expiresAt } = await startPortalSession(deps, who);
    await tidy(deps);
    expect(await deps.database.prisma.portalSession.findMany({ select: { expiresAt: true } })).toEqual([
      { expiresAt },
    ]);
  });

  it('keeps the answers to retries for thirty days', async () => {
    const row = (key: string, createdAt: Date) => ({
      organisationId,
      actor: 'portal',
      key,
      digest: new Uint8Array(32),
      answer: {},
      createdAt,
    });
    const data = [row('young', daysAgo(29)), row('old', daysAgo(31))];
    await deps.database.prisma.idempotency.createMany({ data });
    await tidy(deps);
    const where = { actor: 'portal' };
    expect(await deps.database.prisma.idempotency.findMany({ where, select: { key: true } })).toEqual([
      { key: 'young' },
    ]);
  });

  it('forgets tries whose time is over', async () => {
    await deps.tries.take('portal-key', '192.0.2.1', 'X');
    // One row for the sender, one for the name.
    expect(await deps.database.prisma.rateLimit.count()).toBe(2);
    await tidy({ ...deps, machineNow: () => daysAgo(-1) });
    expect(await deps.database.prisma.rateLimit.count()).toBe(0);
  });
});
