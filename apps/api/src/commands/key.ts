import { checkKeys } from '../content/check-keys.ts';
import { installationKey, placeInWords, placeOfKey } from '../content/installation-key.ts';
import { rotateKey } from '../content/rotate-key.ts';
import { migrate } from '../database/migrate.ts';
import { withSession } from '../database/session.ts';
import { exit, type Command } from './command.ts';
import { withDatabase } from './open-installation.ts';

export const keyCheck: Command = {
  name: 'key check',
  summary: 'Says whether the master key is the right one, and opens every key that it wraps.',
  more: 'Ends with 3 where a key does not open: then that case, or that organisation, cannot be read.',
  run: ({ say }) =>
    withDatabase(({ env, ownerUrl }) =>
      withSession(ownerUrl, async (owner) => {
        const place = placeOfKey(env);
        const { opened, closed } = await checkKeys(owner, await installationKey(owner, place));
        say(`The master key in ${placeInWords(place)} is the right one. It opens ${opened} keys.`);
        for (const { organisationId, caseId } of closed)
          say(
            `It does not open the key of ${caseId === undefined ? 'organisation' : `case ${caseId} of`} ${organisationId}.`,
          );
        return closed.length === 0 ? exit.done : exit.found;
      }),
    ),
};

export const keyRotate: Command = {
  name: 'key rotate',
  summary: 'Replaces the master key by a new one, and wraps every key anew.',
  more: 'Stop every server and worker first. Interrupted, run it again. Afterwards put a copy of the new key where you keep it, apart from the backups; the old file stays as master.key.old, for backups that were made with it. Where the key is given in REDRESS_MASTER_KEY, give the new one in REDRESS_NEXT_MASTER_KEY.',
  run: ({ say }) =>
    withDatabase(async ({ env, ownerUrl }) => {
      await migrate(ownerUrl);
      return withSession(ownerUrl, async (owner) => {
        const count = await rotateKey(owner, placeOfKey(env), env.REDRESS_NEXT_MASTER_KEY);
        say(`Done: ${count} keys are wrapped by the new master key.`);
        if (env.REDRESS_MASTER_KEY === undefined)
          say(
            'It lies where the old one lay, which is master.key.old now. Keep a copy of the new one, apart from the backups.',
          );
        else
          say(
            'Set REDRESS_MASTER_KEY to the new key, and unset REDRESS_NEXT_MASTER_KEY, before Redress starts.',
          );
        return exit.done;
      });
    }),
};
