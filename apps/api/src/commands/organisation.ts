import { listOrganisations } from '../organisations/published-organisation.ts';
import { actInOrganisation } from './act.ts';
import { exit, need, type Command } from './command.ts';
import { withInstallation } from './open-installation.ts';

export const organisationAdd: Command = {
  name: 'organisation add',
  summary: 'Founds an organisation with its first administrator.',
  takes: [['<key>', "what its address in the portal carries, such as 'my-charity'"]],
  options: [
    ['--name <name>', 'what it is called'],
    ['--administrator <name>', 'who runs it here'],
    ['--email <address>', 'where they are reached'],
  ],
  more: "Example: organisation add my-charity --name 'My Charity' --administrator 'Office Manager' --email office@example.org",
  run: ({ args: [key], options: { name, administrator, email }, say }) => {
    const data = {
      key: need(key, 'The key'),
      name: need(name, '--name'),
      administrator: {
        name: need(administrator, '--administrator'),
        ...(email !== undefined && { email }),
      },
    };
    return withInstallation(async ({ deps }) => {
      await actInOrganisation(deps, deps.newId(), 'FoundOrganisation', data);
      say(`${data.name} is founded: ${data.key}`);
      return exit.done;
    });
  },
};

export const organisationList: Command = {
  name: 'organisation list',
  summary: 'Lists the organisations of this installation, by key and name.',
  run: ({ say }) =>
    withInstallation(async ({ deps }) => {
      const organisations = await listOrganisations(deps);
      for (const { key, name } of organisations) say(`${key}\t${name}`);
      return exit.done;
    }),
};
