import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDeps, type TestDeps } from '../../testing/deps.ts';
import { anOrganisation } from '../../testing/organisation.ts';
import { openSession } from '../database/session.ts';
import { createCaseKey } from './content.ts';
import { installationKey } from './installation-key.ts';

let deps: TestDeps;
let owner: Client;
let folder: string;
let file: string;
beforeAll(async () => {
  deps = await testDeps();
  owner = await openSession(deps.testDatabase.ownerUrl);
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redress-key-'));
  file = join(folder, 'keys/master.key');
  await owner.query('delete from installation');
  await owner.query('truncate organisation cascade');
  return () => rm(folder, { recursive: true, force: true });
});
afterAll(() => owner.end());

const aKey = () => randomBytes(32).toString('base64');
const made = () =>
  stat(file).then(
    () => true,
    () => false,
  );
const same = (key: { fingerprint(purpose: string, text: string): Buffer }) =>
  key.fingerprint('test', 'x').toString('hex');

describe('an empty database', () => {
  it('gets a key, and the same one ever after', async () => {
    const first = await installationKey(owner, { file });
    expect(await made()).toBe(true);
    expect(same(await installationKey(owner, { file }))).toBe(same(first));
  });

  it('takes the key it is given, and makes none', async () => {
    const given = aKey();
    await installationKey(owner, { file, given: given });
    expect(await made()).toBe(false);
  });

  it('belongs to the first of two servers that start at once with a key each', async () => {
    const other = await openSession(deps.testDatabase.ownerUrl);
    const starts = await Promise.allSettled([
      installationKey(owner, { file, given: aKey() }),
      installationKey(other, { file, given: aKey() }),
    ]);
    await other.end();
    expect(starts.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('a database that knows its key', () => {
  it('refuses another, and says what to do', async () => {
    await installationKey(owner, { file, given: aKey() });
    await expect(installationKey(owner, { file, given: aKey() })).rejects.toThrow(
      'The master key in REDRESS_MASTER_KEY is not the one that this database was made with. Put the right one there',
    );
  });

  it('refuses to go without, and makes none', async () => {
    await installationKey(owner, { file, given: aKey() });
    await expect(installationKey(owner, { file })).rejects.toThrow(`there is none at ${file}`);
    expect(await made()).toBe(false);
  });
});

describe('a database from before it knew its key', () => {
  const aCase = async () => {
    const { id: organisationId } = await anOrganisation(deps);
    await deps.database.transaction(organisationId, (transaction) =>
      createCaseKey(deps, transaction, { organisationId, caseId: deps.newId() }),
    );
  };

  it('gets no key once anything is in it', async () => {
    await anOrganisation(deps);
    await expect(installationKey(owner, { file })).rejects.toThrow(`there is none at ${file}`);
    expect(await made()).toBe(false);
  });

  it('refuses a key that does not open a case there', async () => {
    await aCase();
    await expect(installationKey(owner, { file, given: aKey() })).rejects.toThrow('is not the one');
  });
});
