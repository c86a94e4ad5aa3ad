import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { ask, settingsOf } from '../../testing/cluster.ts';
import { redress } from '../../testing/command.ts';
import { redressHere } from '../../testing/command-here.ts';
import { testDatabase } from '../../testing/database.ts';
import { freePort, answering, killed, startServerWith } from '../../testing/running-server.ts';
import { commands } from './commands.ts';
import { program } from './program.ts';

// Commands on a database of its own are processes of their own, and each brings the database up to date.
vi.setConfig({ testTimeout: 240_000 });

const folder = await mkdtemp(join(tmpdir(), 'redress-commands-'));
// as root, PostgreSQL runs as a user of its own, who has to get in
await chmod(folder, 0o755);
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

/** Without a process of its own, for what needs no installation. */
async function here(...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await program(args, {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

const outside = await testDatabase();
const elsewhere = { ...settingsOf(outside.ownerUrl), REDRESS_DATA: folder };
const add = (key: string) =>
  ['organisation', 'add', key, '--name', 'My Charity', '--administrator', 'Office Manager'] as const;

describe('every command', () => {
  it.each(commands.map(({ name }) => name))('%s explains itself', async (name) => {
    const { code, said } = await here(...name.split(' '), '--help');
    const { summary } = commands.find((command) => command.name === name)!;
    // wrapped as wide as a terminal is
    const inOne = said.replaceAll(/\s+/g, ' ');
    expect({ code, inOne }).toEqual({ code: 0, inOne: expect.stringContaining(summary) });
  });

  it('is listed, and one that is not there is refused with 2', async () => {
    expect((await here('--help')).said).toContain('organisation');
    expect(await here('organisations')).toMatchObject({
      code: 2,
      complained: expect.stringContaining("unknown command 'organisations'"),
    });
  });

  it('that lacks something says what, and ends with 2', async () => {
    expect(await here('organisation', 'add', 'my-charity')).toEqual({
      code: 2,
      said: '',
      complained: '--name is missing.',
    });
  });
});

describe('a procedure', () => {
  it('that ships is read, and what is open is said with 3', async () => {
    const { code, said } = await here('procedure', 'lint', 'not-alone-mentoring');
    expect(code).toBe(3);
    expect(said).toMatch(/^(contradiction|gap): .+ \(.+\)$/m);
  });

  it('that is not one is refused, with the place', async () => {
    const file = join(folder, 'broken.json');
    await writeFile(file, '{"identity": {"key": 4}}');
    const { code, complained } = await here('procedure', 'lint', file);
    expect(code).toBe(2);
    expect(complained).toMatch(/^ {2}identity\.key: /m);
    expect((await here('procedure', 'lint', join(folder, 'none.json'))).complained).toContain('ENOENT');
  });

  it('is played through', async () => {
    const { code, said } = await here('procedure', 'simulate', 'not-alone-mentoring', '--on', '2026-12-18');
    expect(code).toBe(0);
    expect(said).toMatch(/^Friday 18 December 2026: received · written · signed · .+ begins, due /m);
    expect(said).toContain('missed');
    expect((await here('procedure', 'simulate', 'not-alone-mentoring', '--on', 'soon')).code).toBe(2);
  });
});

describe('an outside database', () => {
  it('gets an organisation and its policy, and everything is as it should be', async () => {
    expect(await redress(elsewhere, ...add('my-charity'))).toEqual({
      code: 0,
      said: 'My Charity is founded: my-charity\n',
      complained: '',
    });
    expect((await redressHere(elsewhere, 'organisation', 'list')).said).toBe('my-charity\tMy Charity\n');
    const publish = ['procedure', 'publish', 'not-alone-mentoring', '--organisation'];
    expect((await redressHere(elsewhere, ...publish, 'my-charity')).said).toContain('applies from');
    expect(await redressHere(elsewhere, ...publish, 'another')).toMatchObject({
      code: 2,
      complained: expect.stringContaining('There is no organisation "another" here.'),
    });
    expect(await redressHere(elsewhere, 'verify')).toMatchObject({
      code: 0,
      said: 'Everything is as it should be. 1 keys open.\n',
    });
    expect((await redressHere(elsewhere, 'key', 'check')).said).toContain(
      'is the right one. It opens 1 keys.',
    );
    expect(await redressHere(elsewhere, 'rebuild')).toMatchObject({ code: 0 });
    const { code, said } = await redressHere(elsewhere, 'doctor');
    expect({ code, said }).toEqual({
      code: 3,
      said: expect.stringContaining('! No backup has ever been finished.'),
    });
  });

  it('has its first administrator invited by a link, and nobody of another', async () => {
    const { code, said } = await redressHere(elsewhere, 'invite', 'my-charity');
    expect({ code, said }).toEqual({ code: 0, said: expect.stringMatching(/\/join#[\w-]{22}\n$/) });
    expect((await redressHere(elsewhere, 'invite', 'another')).code).toBe(2);
  });

  it('has another administrator added from the machine, once, and nobody let in who does not sign in', async () => {
    const second = ['admin', 'add', 'my-charity', '--email', 'second@example.org'];
    expect(await redress(elsewhere, ...second)).toMatchObject({
      code: 2,
      complained: '--name is missing.\n',
    });
    const added = await redress(elsewhere, ...second, '--name', 'Second');
    expect(added).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^They are an administrator now\.\n.*\/join#[\w-]{22}\n$/),
    });
    const again = await redress(elsewhere, ...second);
    expect(again).toMatchObject({ code: 2, complained: expect.stringContaining('administrator already') });
    const reset = ['admin', 'reset', 'my-charity', '--email', 'second@example.org'];
    expect(await redress(elsewhere, ...reset)).toMatchObject({
      code: 2,
      complained: expect.stringContaining('Nobody of this organisation signs in'),
    });
  });

  it('refuses what the rules refuse, in their words', async () => {
    const { code, complained } = await redressHere(elsewhere, ...add('my-charity'));
    expect(code).toBe(2);
    expect(complained).not.toMatch(/^\s+at /m);
    expect(complained.length).toBeGreaterThan(20);
  });

  it('says what was changed in it past Redress, and ends with 3', async () => {
    await ask(
      outside.ownerUrl,
      `alter table organisation_event disable trigger all; alter table organisation_event no force row level security;
       update organisation_event set actor = '{"kind": "nobody"}' where seq = 2;
       alter table organisation_event enable trigger all; alter table organisation_event force row level security`,
    );
    const { code, said } = await redressHere(elsewhere, 'verify');
    expect(code).toBe(3);
    expect(said).toContain('my-charity: its own history, event 2 is not what was written.');
  });

  it('has its key replaced, and is read with the next one', async () => {
    const file = join(folder, 'keys/master.key');
    const before = await readFile(file, 'utf8');
    expect(await redressHere(elsewhere, 'key', 'rotate')).toMatchObject({ code: 0, complained: '' });
    expect(await readFile(file, 'utf8')).not.toBe(before);
    expect((await redressHere(elsewhere, 'organisation', 'list')).code).toBe(0);
    await writeFile(file, before);
    expect(await redressHere(elsewhere, 'key', 'check')).toMatchObject({
      code: 1,
      complained: expect.stringContaining('is not the one that this database was made with'),
    });
  });

  it('that is not there is said in one sentence', async () => {
    const gone = { ...elsewhere, DATABASE_URL: 'postgresql://nobody@127.0.0.1:9/nothing' };
    const { code, complained } = await redressHere(gone, 'organisation', 'list');
    expect(code).toBe(1);
    expect(complained).toContain('ECONNREFUSED');
    expect(complained).not.toMatch(/^\s+at /m);
  });
});

it('the database of its own is reached while Redress runs on it and while it does not', async () => {
  const own = { REDRESS_DATA: join(folder, 'own') };
  expect((await redress(own, ...add('first'))).code).toBe(0);
  const port = await freePort();
  const { child } = startServerWith(own, own.REDRESS_DATA, port);
  try {
    await answering(port);
    expect((await redress(own, ...add('second'))).code).toBe(0);
    expect((await redress(own, 'key', 'rotate')).complained).toContain('Stop every server and worker');
    await answering(port);
  } finally {
    await new Promise((resolve) => child.once('exit', resolve).kill('SIGTERM'));
    await killed(child);
  }
  expect((await redress(own, 'organisation', 'list')).said).toBe('first\tMy Charity\nsecond\tMy Charity\n');
});
