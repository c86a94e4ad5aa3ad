import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { testDatabase } from '../../testing/database.ts';
import { depsOn, type TestDeps } from '../../testing/deps.ts';
import { anOrganisation } from '../../testing/organisation.ts';
import { openSession } from '../database/session.ts';
import { verifyHistory } from '../upkeep/verify-history.ts';
import { checkKeys } from './check-keys.ts';
import { createCaseKey, readContent, writeContent } from './content.ts';
import { installationKey } from './installation-key.ts';
import { masterKey, secretFile } from './master-key.ts';
import { nextFile, rotateKey } from './rotate-key.ts';

const folder = await mkdtemp(join(tmpdir(), 'redress-rotate-'));
const file = join(folder, 'keys/master.key');
// A database from before there was a key that lasts: the harder of the two to replace.
const deps = await depsOn(await testDatabase(), masterKey(await secretFile(file)));
const owner = await openSession(deps.testDatabase.ownerUrl);
let ref: { organisationId: string; caseId: string };
let contentIds: string[];
const cases = 30;

beforeAll(async () => {
  const { id: organisationId } = await anOrganisation(deps);
  ref = { organisationId, caseId: deps.newId() };
  await deps.database.transaction(organisationId, async (transaction) => {
    const caseKey = await createCaseKey(deps, transaction, ref);
    contentIds = await writeContent(deps, transaction, ref, caseKey, [{ kind: 'note', text: 'as it was' }]);
    for (let n = 1; n < cases; n += 1)
      await createCaseKey(deps, transaction, { organisationId, caseId: deps.newId() });
  });
  await installationKey(owner, { file });
});
afterAll(async () => {
  await owner.end();
  await rm(folder, { recursive: true, force: true });
});

/** What can be read with the key that lies in the file now. */
async function whole() {
  const key = await installationKey(owner, { file });
  const { opened, closed } = await checkKeys(owner, key);
  const own: TestDeps = { ...deps, masterKey: key };
  const texts = await deps.database.transaction(ref.organisationId, (transaction) =>
    readContent(own, transaction, ref, contentIds),
  );
  return {
    opened,
    closed,
    text: texts.get(contentIds[0]!),
    faults: await verifyHistory(own, ref.organisationId),
  };
}

/** As when every server has been stopped. */
async function alone() {
  const others = () =>
    owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and usename is not null`,
    );
  await expect.poll(async () => (await others()).rowCount).toBe(0);
}
beforeEach(alone);
const asItWas = { opened: cases + 1, closed: [], text: 'as it was', faults: [] };

/** A session that dies at its nth statement, as if the program were killed there. */
function dyingAt(nth: number): Pick<Client, 'query'> {
  let count = 0;
  const query = (...args: Parameters<Client['query']>) => {
    if ((count += 1) >= nth) return Promise.reject(new Error('killed'));
    return owner.query(...args);
  };
  return { query: query as Client['query'] };
}

it('wraps every key anew; what was written is read, the chain fits, and the old key opens nothing', async () => {
  const old = masterKey(await secretFile(file));
  const before = await readFile(file, 'utf8');
  expect(await rotateKey(owner, { file }, undefined)).toBe(cases + 1);
  expect(await readFile(file, 'utf8')).not.toBe(before);
  expect(await readFile(`${file}.old`, 'utf8')).toBe(before);
  expect(await whole()).toEqual(asItWas);
  expect((await checkKeys(owner, old)).opened).toBe(0);
});

it.each([3, 6, 9, 20, 60, 100])('killed at its statement %i, it is finished by the next', async (nth) => {
  await expect(rotateKey(dyingAt(nth), { file }, undefined)).rejects.toThrow('killed');
  await owner.query('rollback');
  await rotateKey(owner, { file }, undefined);
  expect(await whole()).toEqual(asItWas);
});

it('half-way, no server starts, and says what to do', async () => {
  await expect(rotateKey(dyingAt(12), { file }, undefined)).rejects.toThrow('killed');
  await owner.query('rollback');
  await expect(installationKey(owner, { file })).rejects.toThrow('npm run redress -- key rotate');
  await rotateKey(owner, { file }, undefined);
  expect(await whole()).toEqual(asItWas);
});

it('killed before the file was put in its place, it is put there', async () => {
  await rotateKey(owner, { file }, undefined);
  await rename(file, nextFile(file));
  await rename(`${file}.old`, file);
  await expect(installationKey(owner, { file })).rejects.toThrow('is not the one');
  expect(await rotateKey(owner, { file }, undefined)).toBe(0);
  expect(await whole()).toEqual(asItWas);
});

it('is refused while anybody else is connected, with another key than the present one, and with the same again', async () => {
  const other = await openSession(deps.testDatabase.ownerUrl);
  await expect(rotateKey(owner, { file }, undefined)).rejects.toThrow('1 other connections');
  await other.end();
  await alone();
  const given = randomBytes(32).toString('base64');
  await expect(rotateKey(owner, { file, given }, given)).rejects.toThrow('REDRESS_MASTER_KEY is not the one');
  const present = (await readFile(file, 'utf8')).trim();
  await expect(rotateKey(owner, { file, given: present }, present)).rejects.toThrow('Give another');
  await expect(rotateKey(owner, { file, given: present }, undefined)).rejects.toThrow(
    'REDRESS_NEXT_MASTER_KEY',
  );
  expect(await whole()).toEqual(asItWas);
});
