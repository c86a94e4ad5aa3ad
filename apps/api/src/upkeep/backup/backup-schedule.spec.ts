import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { ask, settingsOf } from '../../../testing/cluster.ts';
import { testDatabase } from '../../../testing/database.ts';
import { readEnv } from '../../env.ts';
import { backUpWhereDue, isDue } from './backup-schedule.ts';

vi.setConfig({ testTimeout: 120_000 });

describe('a backup', () => {
  const at = (day: number, hour: number) => new Date(2026, 10, day, hour, 30);

  it.each([
    ['there never was one', at(3, 1), undefined, true],
    ['the last one is from before the hour struck today', at(3, 5), at(3, 1), true],
    ['the machine was off when it struck', at(3, 1), at(1, 5), true],
    ['it was made since', at(3, 5), at(3, 3), false],
    ['the hour of today is still to come', at(3, 1), at(2, 3), false],
  ])('is due, or not, where %s', (_what, now, last, due) => {
    expect(isDue(now, 2, last)).toBe(due);
  });
});

const folder = await mkdtemp(join(tmpdir(), 'redress-schedule-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

it('is made once, by whichever process comes first and is not leaving, and the oldest make room', async () => {
  const { ownerUrl } = await testDatabase();
  await ask(ownerUrl, `insert into installation (key_check, demonstration) values ('', false)`);
  const settings = {
    ...settingsOf(ownerUrl),
    NODE_ENV: 'test',
    REDRESS_DATA: folder,
    REDRESS_BACKUP_HOUR: '2',
    REDRESS_BACKUP_KEEP: '1',
    REDRESS_BACKUP_RECIPIENT: 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p',
  };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const deps = { env: readEnv(settings), machineNow: () => new Date() };
  expect(await backUpWhereDue(deps, ownerUrl, 2, AbortSignal.abort())).toBe(false);
  const both = await Promise.all([backUpWhereDue(deps, ownerUrl, 2), backUpWhereDue(deps, ownerUrl, 2)]);
  expect(both.filter((made) => made !== undefined)).toEqual([true]);
  expect(await backUpWhereDue(deps, ownerUrl, 2)).toBeUndefined();
  await ask(ownerUrl, `update installation set last_backup_at = now() - interval '3 days'`);
  expect(await backUpWhereDue(deps, ownerUrl, 2)).toBe(true);
  expect(await readdir(join(folder, 'backups'))).toHaveLength(1);
});

it('is not asked for without something to encrypt it with', () => {
  expect(() => readEnv({ REDRESS_BACKUP_HOUR: '2' })).toThrow('REDRESS_BACKUP_PASSPHRASE');
  expect(() => readEnv({ REDRESS_BACKUP_HOUR: '24' })).toThrow('REDRESS_BACKUP_HOUR');
});
