/** A backup of a database that is being written to, brought into an empty one that a plain owner has, and everything that can go wrong with either. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { people } from '@redress/domain/testing/story.ts';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, expect, inject, it, vi } from 'vitest';
import { ask, settingsOf } from '../../../testing/cluster.ts';
import { redress } from '../../../testing/command.ts';
import { redressHere } from '../../../testing/command-here.ts';
import { depsOn } from '../../../testing/deps.ts';
import { everyRow } from '../../../testing/every-row.ts';
import { debianServer, hasDebianServer } from '../../../testing/debian-server.ts';
import { anOrganisation, inOrganisation } from '../../../testing/organisation.ts';
import { ownedDatabase, type OwnedDatabase } from '../../../testing/owned-database.ts';
import { keyOf, releaseDatabase, releaseKey } from '../../../testing/releases.ts';
import { answering, freePort, killed, startServerWith } from '../../../testing/running-server.ts';
import { bringUpToDate } from '../../bring-up-to-date.ts';
import { openDatabase } from '../../database/database.ts';
import { withSession } from '../../database/session.ts';
import { demoPassword } from '../../demo/organisations.ts';
import { verifyHistory } from '../verify-history.ts';

// A backup and a restore are processes of their own, the rest is not.
vi.setConfig({ testTimeout: 240_000 });

const folder = await mkdtemp(join(tmpdir(), 'redress-backup-'));
const server = hasDebianServer ? await debianServer() : undefined;
const given: OwnedDatabase[] = [];
afterAll(async () => {
  for (const database of given) await database.drop();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

const source = await releaseDatabase('5415a54');
const urls = { app: source.as('app'), reader: source.as('reader'), worker: source.as('worker') };
await bringUpToDate(source.ownerUrl, { roles: 'named', urls });
const deps = await depsOn(source, await keyOf(source.ownerUrl));
const identity = await generateX25519Identity();
const secrets = {
  REDRESS_MASTER_KEY: releaseKey.toString('base64'),
  REDRESS_BACKUP_RECIPIENT: await identityToRecipient(identity),
  REDRESS_BACKUP_IDENTITY: identity,
  REDRESS_DATA: folder,
};
const settings = { ...settingsOf(source.ownerUrl), ...secrets };
/** Where it is restored: on another server, of another version, where there is one. */
const anEmpty = async () => {
  const database = await ownedDatabase(server?.url ?? inject('ownerUrl'));
  given.push(database);
  return { ...secrets, DATABASE_URL: database.url };
};
const files = async () =>
  (await readdir(join(folder, 'backups'))).map((name) => join(folder, 'backups', name));

it('brings every row back into an empty database that a plain owner has; chains fit, and people sign in', async () => {
  const before = await everyRow(source.ownerUrl);
  expect(Object.values(before).flat().length).toBeGreaterThan(1_000);
  const made = await redress(settings, 'backup');
  expect(made).toMatchObject({ code: 0, complained: '', said: expect.stringContaining('was read back') });
  const [file] = await files();
  expect((await readFile(file!)).toString('latin1')).not.toContain('not-alone');

  const empty = await anEmpty();
  expect(await redress(empty, 'restore', file!)).toMatchObject({ code: 0, complained: '' });
  expect(await everyRow(empty.DATABASE_URL)).toEqual(before);
  expect(await redressHere(empty, 'verify')).toMatchObject({
    code: 0,
    said: expect.stringContaining('as it should be'),
  });

  const port = await freePort();
  const consolePort = await freePort();
  const { child } = startServerWith(empty, folder, port, { CONSOLE_PORT: String(consolePort) });
  try {
    await answering(port);
    const origin = `http://127.0.0.1:${consolePort}`;
    const signIn = await fetch(`${origin}/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ email: people.notAlone.contact.email, password: demoPassword }),
    });
    expect(signIn.status).toBe(200);
  } finally {
    await killed(child);
  }
});

it('is of one moment, however much is written meanwhile', async () => {
  const { id } = await anOrganisation(deps);
  let over = false;
  let written = 0;
  const write = async () => {
    for (; !over; written += 1)
      await inOrganisation(deps, id, 'AddPerson', { kind: 'staff', name: `Nr ${written}` });
  };
  const writing = write();
  const made = await redress(settings, 'backup', '--to', join(folder, 'busy'));
  over = true;
  await writing;
  expect(written).toBeGreaterThan(3);
  expect(made).toMatchObject({ code: 0, complained: '' });
  const [name] = await readdir(join(folder, 'busy'));
  const empty = await anEmpty();
  expect((await redressHere(empty, 'restore', join(folder, 'busy', name!))).complained).toBe('');
  const restored = depsIn(empty.DATABASE_URL);
  expect(await verifyHistory(restored, id)).toEqual([]);
});

/** Deps on a database that its owner does everything in. */
function depsIn(url: string) {
  const database = openDatabase(url, () => {});
  closing.push(() => database.close());
  return { ...deps, database };
}
const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing) await close();
});

it('another secret, another master key, none, and a file that is damaged or cut are refused, and leave the database empty', async () => {
  const [file] = await files();
  const whole = await readFile(file!);
  const empty = await anEmpty();
  const refused = async (more: Record<string, string>, path: string, words: string) =>
    expect(await redressHere({ ...empty, ...more }, 'restore', path)).toMatchObject({
      code: 1,
      complained: expect.stringContaining(words),
    });
  await refused(
    { REDRESS_BACKUP_IDENTITY: await generateX25519Identity() },
    file!,
    'does not open with this secret',
  );
  await refused(
    { REDRESS_MASTER_KEY: randomBytes(32).toString('base64') },
    file!,
    'is not the one that this database was made with',
  );
  await refused(
    { REDRESS_MASTER_KEY: '', REDRESS_DATA: join(folder, 'nowhere') },
    file!,
    'Put that key back there',
  );
  const cut = join(folder, 'cut.age');
  for (const length of [whole.length - 1, Math.floor(whole.length / 2)]) {
    await writeFile(cut, whole);
    await truncate(cut, length);
    await refused({}, cut, 'is damaged or ends early');
  }
  const damaged = Buffer.from(whole);
  damaged[Math.floor(whole.length / 2)]! ^= 1;
  await writeFile(cut, damaged);
  await refused({}, cut, 'is damaged or ends early');
  await writeFile(cut, 'no backup at all');
  await refused({}, cut, 'is no backup');
  await withSession(empty.DATABASE_URL, async (owner) => {
    for (const table of ['organisation', 'auth_user', 'installation'])
      expect((await owner.query(`select 1 from ${table}`)).rowCount).toBe(0);
  });
  // and the right one still goes in
  expect((await redressHere(empty, 'restore', file!)).code).toBe(0);
  await refused({}, file!, 'This database is not empty');
});

it('is checked without a database, and the oldest make room', async () => {
  const [file] = await files();
  const nowhere = { ...secrets, DATABASE_URL: 'postgresql://nobody@127.0.0.1:9/nothing' };
  expect(await redressHere(nowhere, 'restore', file!, '--check')).toMatchObject({
    code: 0,
    said: expect.stringContaining('is whole'),
  });
  expect((await redressHere(settings, 'backup', '--keep', '1')).code).toBe(0);
  const left = await files();
  expect(left).toHaveLength(1);
  expect(left[0]).not.toBe(file);
  expect((await redressHere(settings, 'backup', '--keep', 'few')).code).toBe(2);
});

it('is written by a machine that has only the public key, and cannot read it', async () => {
  const to = join(folder, 'for-a-key');
  const { REDRESS_BACKUP_IDENTITY: _none, ...writing } = settings;
  expect((await redressHere(writing, 'backup', '--to', to)).said).toContain('cannot read it back');
  const [name] = await readdir(to);
  expect((await redressHere(settings, 'restore', join(to, name!), '--check')).code).toBe(0);
});

it('is opened by the passphrase it was made with and no other; without any secret none is made', async () => {
  const to = join(folder, 'for-a-passphrase');
  const { REDRESS_BACKUP_IDENTITY: _none, REDRESS_BACKUP_RECIPIENT: _neither, ...rest } = settings;
  const writing = { ...rest, REDRESS_BACKUP_PASSPHRASE: 'a passphrase for these tests' };
  expect((await redressHere(writing, 'backup', '--to', to)).said).toContain('was read back');
  const [name] = await readdir(to);
  const other = { ...rest, REDRESS_BACKUP_PASSPHRASE: 'another passphrase than that' };
  expect(await redressHere(other, 'restore', join(to, name!), '--check')).toMatchObject({
    code: 1,
    complained: expect.stringContaining('does not open with this secret'),
  });
  expect(await redressHere(rest, 'backup', '--to', to)).toMatchObject({
    code: 1,
    complained: expect.stringContaining('A backup is encrypted.'),
  });
});

it('is noted in the database once it was read back', async () => {
  const last = () =>
    withSession(source.ownerUrl, async (owner) => {
      const { rows } = await owner.query<{ at: Date }>('select last_backup_at as at from installation');
      return rows[0]!.at;
    });
  await ask(source.ownerUrl, 'update installation set last_backup_at = null');
  expect((await redressHere(settings, 'backup')).code).toBe(0);
  expect(Date.now() - (await last()).getTime()).toBeLessThan(60_000);
});
