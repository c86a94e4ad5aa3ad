import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { withSession } from '../database/session.ts';
import { installationKey, placeOfKey } from '../content/installation-key.ts';
import { timeAndRandomness } from '../time-and-randomness.ts';
import { readThrough } from '../upkeep/backup/read-backup.ts';
import { restoreBackup } from '../upkeep/backup/restore-backup.ts';
import { canRead, readSealed, writeSealed } from '../upkeep/backup/sealed-file.ts';
import { backupOf } from '../upkeep/backup/write-backup.ts';
import { exit, need, UsedWrongly, type Command } from './command.ts';
import { quietly, withDatabase } from './open-installation.ts';

export const backup: Command = {
  name: 'backup',
  summary: 'Writes an encrypted backup of the whole database, and reads it back.',
  options: [
    ['--to <folder>', 'where it is put; backups below REDRESS_DATA'],
    ['--keep <number>', 'how many backups to keep there; the oldest are removed. All'],
  ],
  more: 'Everybody can go on working. It is encrypted with REDRESS_BACKUP_PASSPHRASE, or for REDRESS_BACKUP_RECIPIENT. The master key is not in it: keep that apart. Copy the file to another machine.',
  run: ({ options: { to, keep }, say }) => {
    const most = mostOf(keep);
    return withDatabase(async ({ env, ownerUrl }) => {
      const folder = to ?? join(env.REDRESS_DATA, 'backups');
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const at = timeAndRandomness().machineNow();
      const file = join(folder, `redress-${at.toISOString().replaceAll(/[:.]/g, '-')}.age`);
      await withSession(ownerUrl, async (owner) => {
        await writeSealed(env, file, backupOf(owner, at));
        if (canRead(env)) {
          const { rows } = await readThrough(await readSealed(env, file));
          say(`${file} holds ${rows} rows, and was read back.`);
        } else
          say(
            `${file} is written. This machine cannot read it back: do so where the secret key is, with restore --check.`,
          );
        await owner.query('update installation set last_backup_at = $1', [at]);
      });
      await removeOldest(folder, most);
      return exit.done;
    });
  },
};

export const restore: Command = {
  name: 'restore',
  summary: 'Brings a backup into an empty database, whole or not at all.',
  takes: [['<file>', 'a backup']],
  options: [['--check', 'only read it to its end, and say whether it is whole']],
  more: 'The secret that it was made with, or its secret key in REDRESS_BACKUP_IDENTITY, and the master key have to be there. Everybody signs in again afterwards; mails that waited are sent.',
  run: ({ args: [given], options: { check }, say }) => {
    const file = need(given, 'The file');
    if (check !== undefined) return checked(file, say);
    return withDatabase(async ({ env, ownerUrl }) => {
      const { manifest, rows } = await restoreBackup(ownerUrl, await readSealed(env, file), (owner) =>
        installationKey(owner, placeOfKey(env)),
      );
      say(
        `${rows} rows are as they were at ${manifest.madeAt}. Start Redress, then run: npm run redress -- verify`,
      );
      return exit.done;
    });
  },
};

async function checked(file: string, say: (line: string) => void) {
  const { manifest, rows } = await readThrough(await readSealed(quietly(), file));
  say(`${file} is whole: ${rows} rows, as they were at ${manifest.madeAt}.`);
  return exit.done;
}

function mostOf(keep: string | undefined): number {
  if (keep === undefined) return Infinity;
  if (/^[1-9]\d*$/.test(keep)) return Number(keep);
  throw new UsedWrongly('--keep is a number of backups, 1 or more.');
}

/** Names hold the moment they were made, so that the first is the oldest. */
async function removeOldest(folder: string, most: number): Promise<void> {
  const files = (await readdir(folder)).filter((name) => /^redress-.*\.age$/.test(name)).toSorted();
  const tooMany = files.slice(0, Math.max(0, files.length - most));
  for (const name of tooMany) await rm(join(folder, name));
}
