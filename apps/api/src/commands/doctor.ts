import { readings, type Readings } from '../upkeep/readings.ts';
import type { Env } from '../env.ts';
import { exit, type Command } from './command.ts';
import { withInstallation } from './open-installation.ts';

export const doctor: Command = {
  name: 'doctor',
  summary: 'Looks the installation over, and says what somebody should see to.',
  more: 'Ends with 3 where there is something. Histories and keys are gone through by `verify`, which takes longer.',
  run: ({ say }) => {
    const told: string[] = [];
    return withInstallation(
      async ({ deps, urls }) => {
        const { rows } = await deps.database.pool.query<{ version: string }>(
          `select current_setting('server_version') as version`,
        );
        const found = await readings(deps, urls.worker);
        say(`PostgreSQL ${rows[0]?.version ?? ''}, up to date. The master key is the right one.`);
        say(`Promises whose time has passed: ${found.lateClocks}.`);
        const troubles = [...told, ...troublesIn(found, deps.env)];
        for (const trouble of troubles) say(`! ${trouble}`);
        if (troubles.length === 0) say('Nothing needs seeing to.');
        return troubles.length === 0 ? exit.done : exit.found;
      },
      (words) => told.push(words),
    );
  },
};

const [minute, hour, day] = [60, 3_600, 86_400];

/** What is not as it should be, and what to do about it. */
export function troublesIn(
  { queueAgeSeconds = 0, oldestMailSeconds = 0, backupAgeSeconds, backupIsOld }: Readings,
  { SMTP_URL }: Pick<Env, 'SMTP_URL'>,
): string[] {
  return [
    ...(backupAgeSeconds === undefined
      ? ['No backup has ever been finished. Run: npm run redress -- backup']
      : backupIsOld
        ? [
            `The last backup is ${Math.floor(backupAgeSeconds / day)} days old. Run: npm run redress -- backup, and see why the schedule did not.`,
          ]
        : []),
    ...(SMTP_URL === undefined ? ['SMTP_URL is not set: letters go into a folder, and reach nobody.'] : []),
    ...(queueAgeSeconds > 10 * minute
      ? [
          'Jobs wait for more than ten minutes. Does the server run, or the worker where it is apart? Its log says why.',
        ]
      : []),
    ...(oldestMailSeconds > hour
      ? [
          'A mail waits for more than an hour. See what the mail server says in the log, and whether SMTP_URL is right.',
        ]
      : []),
  ];
}
