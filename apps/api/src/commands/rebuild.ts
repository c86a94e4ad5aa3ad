import { rebuild as rebuildAll } from '../upkeep/rebuild.ts';
import { organisationNamed } from './act.ts';
import { exit, type Command } from './command.ts';
import { withInstallation } from './open-installation.ts';

export const rebuild: Command = {
  name: 'rebuild',
  summary: 'Makes all lists anew from the histories; everybody can go on working.',
  options: [['--organisation <key>', 'of one organisation only']],
  run: ({ options: { organisation }, say }) =>
    withInstallation(async ({ deps }) => {
      const id = organisation === undefined ? undefined : (await organisationNamed(deps, organisation)).id;
      say(`${await rebuildAll(deps, id)} cases stand in the lists as their histories say.`);
      return exit.done;
    }),
};
