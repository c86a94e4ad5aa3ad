/** Backups that nobody has to think of: one a day, by the command that people use too, as a process of its own. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { withSession } from '../../database/session.ts';
import type { Deps } from '../../deps.ts';

const lookEveryMs = 60_000;
const againAfterMs = 60 * 60_000;
const backupLock = 7_305;

/**
 * Makes a backup whenever one is due, until stopped; does nothing where REDRESS_BACKUP_HOUR is not set. Any number of processes may: one of them makes it.
 * @param ownerUrl the owner's connection string
 */
export function scheduleBackups(
  deps: Pick<Deps, 'env' | 'log' | 'machineNow'>,
  ownerUrl: string,
): { stop(): Promise<void> } {
  const { env, log, machineNow } = deps;
  const hour = env.REDRESS_BACKUP_HOUR;
  if (hour === undefined) return { stop: async () => {} };
  let underWay: Promise<void> | undefined;
  let failedAt = -Infinity;
  const leaving = new AbortController();
  const look = async () => {
    if (machineNow().getTime() - failedAt < againAfterMs) return;
    const made = await backUpWhereDue(deps, ownerUrl, hour, leaving.signal);
    if (made !== false || leaving.signal.aborted) return;
    failedAt = machineNow().getTime();
    log.error(
      'the backup that was due failed, and is tried again in an hour: run `npm run redress -- backup` to see why',
    );
  };
  const begin = () => {
    underWay ??= look()
      .catch(() => log.warn('whether a backup is due could not be found out'))
      .finally(() => (underWay = undefined));
  };
  begin();
  const timer = setInterval(begin, lookEveryMs);
  return {
    async stop() {
      clearInterval(timer);
      leaving.abort();
      await underWay;
    },
  };
}

/**
 * @param leaving ends the one under way: whoever stops a server does not wait for it
 * @returns whether it was made; undefined where none was due, or another process is at it
 */
export const backUpWhereDue = (
  { env, machineNow }: Pick<Deps, 'env' | 'machineNow'>,
  ownerUrl: string,
  hour: number,
  leaving?: AbortSignal,
): Promise<boolean | undefined> =>
  withSession(ownerUrl, async (owner) => {
    const { rows: locks } = await owner.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [
      backupLock,
    ]);
    if (!locks[0]?.held) return undefined;
    const { rows } = await owner.query<{ at: Date | null }>('select last_backup_at as at from installation');
    if (!isDue(machineNow(), hour, rows[0]?.at ?? undefined)) return undefined;
    const folder = env.REDRESS_BACKUP_FOLDER ?? join(env.REDRESS_DATA, 'backups');
    return backedUp(['--to', folder, '--keep', String(env.REDRESS_BACKUP_KEEP)], leaving);
  });

/** Whether the last backup is from before the hour last struck, on this machine's clock; the first one is due at once. */
export function isDue(now: Date, hour: number, last: Date | undefined): boolean {
  const struck = new Date(now);
  struck.setHours(hour, 0, 0, 0);
  if (struck > now) struck.setDate(struck.getDate() - 1);
  return last === undefined || last < struck;
}

const backedUp = (options: readonly string[], signal?: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => {
    const program = join(import.meta.dirname, '../../redress.ts');
    spawn(process.execPath, [program, 'backup', ...options], { stdio: 'ignore', ...(signal && { signal }) })
      .once('error', () => resolve(false))
      .once('exit', (code) => resolve(code === 0));
  });
