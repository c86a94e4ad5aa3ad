import { beforeAll, describe, expect, it } from 'vitest';
import { testDeps, type TestDeps } from '../../testing/deps.ts';
import { anOrganisation } from '../../testing/organisation.ts';
import { comparableKey } from './access-key.ts';
import type { Hashing } from './hashing.ts';
import { showKey } from './portal-access.ts';
import { findComplainant, portalTokenHash, startPortalSession } from './portal-session.ts';

let deps: TestDeps;
beforeAll(async () => {
  deps = await testDeps();
});

const key = 'correct horse battery staple window lamp';
let count = 0;

async function aCase(): Promise<{
  trackingNumber: string;
  organisationId: string;
  caseId: string;
  partyId: string;
}> {
  const { id: organisationId } = await anOrganisation(deps);
  const row = {
    organisationId,
    trackingNumber: `TEST-${(count += 1)}`,
    caseId: deps.newId(),
    partyId: deps.newId(),
  };
  const keyHash = await deps.hashing.hash(comparableKey(key), 'submitting');
  await deps.database.prisma.caseAccess.create({ data: { ...row, keyHash, createdAt: deps.now() } });
  return row;
}

const source = () => `192.0.2.${(count += 1)}`;

describe('a tracking number with its key', () => {
  it('opens the case for the party whose key it is', async () => {
    const { trackingNumber, ...complainant } = await aCase();
    expect(await showKey(deps, source(), { trackingNumber, key })).toEqual({ kind: 'right', complainant });
  });

  it('opens it however the words are typed', async () => {
    const { trackingNumber } = await aCase();
    const typed = ' Correct-HORSE battery  staple window LAMP. ';
    expect(await showKey(deps, source(), { trackingNumber, key: typed })).toMatchObject({ kind: 'right' });
  });

  it('opens nothing once it is revoked', async () => {
    const { trackingNumber } = await aCase();
    await deps.database.prisma.caseAccess.updateMany({
      where: { trackingNumber },
      data: { revokedAt: deps.now() },
    });
    expect(await showKey(deps, source(), { trackingNumber, key })).toEqual({ kind: 'wrong' });
  });
});

describe('a session that a key opened', () => {
  it.each([
    ['revoked', { revokedAt: new Date('2026-11-02T09:00:00Z') }],
    ['replaced', { keyHash: 'the hash of another key' }],
  ])('ends when the key is %s', async (_how, data) => {
    const { trackingNumber, ...who } = await aCase();
    const { token } = await startPortalSession(deps, who);
    const hash = portalTokenHash(`Bearer ${token}`)!;
    expect(await findComplainant(deps, hash)).toEqual(who);
    await deps.database.prisma.caseAccess.updateMany({ where: { trackingNumber }, data });
    expect(await findComplainant(deps, hash)).toBeUndefined();
  });
});

describe('a wrong tracking number and a wrong key', () => {
  it('look the same', async () => {
    const { trackingNumber } = await aCase();
    const wrongKey = await showKey(deps, source(), { trackingNumber, key: 'one two three four five six' });
    const wrongNumber = await showKey(deps, source(), { trackingNumber: 'NOBODY', key });
    expect(wrongKey).toEqual({ kind: 'wrong' });
    expect(wrongNumber).toEqual(wrongKey);
  });

  it('cost the same: one hash each', async () => {
    const { trackingNumber } = await aCase();
    const hashes: (string | undefined)[] = [];
    const hashing = {
      ...deps.hashing,
      verify: (...[hashed, ...rest]: Parameters<Hashing['verify']>) => {
        hashes.push(hashed === undefined ? 'none' : 'one');
        return deps.hashing.verify(hashed, ...rest);
      },
    };
    await showKey({ ...deps, hashing }, source(), { trackingNumber, key: 'wrong' });
    await showKey({ ...deps, hashing }, source(), { trackingNumber: 'NOBODY', key });
    expect(hashes).toEqual(['one', 'none']);
  });
});

describe('guessing', () => {
  it('waits at the eleventh try of one sender, whatever it tries', async () => {
    const from = source();
    const kinds: string[] = [];
    for (let n = 0; n < 11; n += 1)
      kinds.push((await showKey(deps, from, { trackingNumber: `NOBODY-${n}`, key })).kind);
    expect(kinds).toEqual([...Array.from({ length: 10 }, () => 'wrong'), 'wait']);
  });

  it('at a tracking number tried ten times from many places goes slowly, and lets its owner in at once', async () => {
    const { trackingNumber } = await aCase();
    const guess = { trackingNumber, key: 'wrong' };
    for (let n = 0; n < 10; n += 1) await showKey(deps, source(), guess);
    const guesser = source();
    expect((await showKey(deps, guesser, guess)).kind).toBe('wrong');
    for (let n = 0; n < 3; n += 1) expect((await showKey(deps, guesser, guess)).kind).toBe('wait');
    expect(await showKey(deps, source(), { trackingNumber, key })).toMatchObject({ kind: 'right' });
  });

  it('lets its owner in within ten seconds there also after a slip, however often they press', async () => {
    const { trackingNumber } = await aCase();
    for (let n = 0; n < 10; n += 1) await showKey(deps, source(), { trackingNumber, key: 'wrong' });
    const owner = source();
    await showKey(deps, owner, { trackingNumber, key: 'wrong' });
    for (let n = 0; n < 15; n += 1) {
      const shown = await showKey(deps, owner, { trackingNumber, key });
      expect(shown.kind === 'wait' && shown.seconds <= 10).toBe(true);
    }
    // ten seconds later
    const slow = { where: { key: { startsWith: 'slow:' } } };
    await deps.database.prisma.rateLimit.deleteMany(slow);
    expect(await showKey(deps, owner, { trackingNumber, key })).toMatchObject({ kind: 'right' });
  });

  it('is counted although everything around it fails, and across processes', async () => {
    const from = source();
    const failing = { ...deps.database, prisma: undefined as never };
    for (let n = 0; n < 10; n += 1) {
      await showKey({ ...deps, database: failing }, from, { trackingNumber: `LOST-${n}`, key }).catch(
        () => {},
      );
    }
    expect(await showKey(deps, from, { trackingNumber: 'SOMEBODY', key })).toMatchObject({ kind: 'wait' });
  });

  it('is not forgotten by opening a case of one’s own in between', async () => {
    const own = await aCase();
    const from = source();
    const kinds: string[] = [];
    for (let n = 0; n < 14; n += 1) {
      kinds.push((await showKey(deps, from, { trackingNumber: `NOBODY-${n}`, key })).kind);
      await showKey(deps, from, { ...own, key });
    }
    expect(kinds).toEqual([
      ...Array.from({ length: 10 }, () => 'wrong'),
      ...Array.from({ length: 4 }, () => 'wait'),
    ]);
  });

  it('is not what somebody does who opens many cases with their right keys', async () => {
    const { trackingNumber } = await aCase();
    const from = source();
    for (let n = 0; n < 14; n += 1)
      expect(await showKey(deps, from, { trackingNumber, key })).toMatchObject({ kind: 'right' });
  });

  it('leaves no address and no tracking number behind', async () => {
    const from = source();
    await showKey(deps, from, { trackingNumber: 'MARKER-NUMBER', key });
    const rows = JSON.stringify(await deps.database.prisma.rateLimit.findMany({ select: { key: true } }));
    expect(rows).not.toContain('MARKER');
    expect(rows).not.toContain(from);
  });
});
