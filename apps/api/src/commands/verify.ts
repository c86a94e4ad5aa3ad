import { checkKeys } from '../content/check-keys.ts';
import { withSession } from '../database/session.ts';
import { listOrganisations } from '../organisations/published-organisation.ts';
import { staleRows } from '../upkeep/stale-rows.ts';
import { verifyHistory, type HistoryFault } from '../upkeep/verify-history.ts';
import { exit, type Command } from './command.ts';
import { withInstallation } from './open-installation.ts';

export const verify: Command = {
  name: 'verify',
  summary: 'Checks histories, lists and keys, and says what can be done about what it finds.',
  more: 'Ends with 3 where something is wrong.',
  run: ({ say }) =>
    withInstallation(async ({ deps, ownerUrl }) => {
      let wrong = 0;
      const found = (line: string) => {
        wrong += 1;
        say(line);
      };
      for (const { id, key } of await listOrganisations(deps)) {
        for (const fault of await verifyHistory(deps, id)) found(`${key}: ${inPlain(fault)}`);
        const stale = await staleRows(deps, id);
        if (stale > 0)
          found(
            `${key}: ${stale} cases are not in the lists as their history says. Run: npm run redress -- rebuild`,
          );
      }
      const { opened, closed } = await withSession(ownerUrl, (owner) => checkKeys(owner, deps.masterKey));
      for (const { organisationId, caseId } of closed)
        found(`The master key does not open the key of ${caseId ?? organisationId}. ${fromBackup}`);
      say(wrong === 0 ? `Everything is as it should be. ${opened} keys open.` : `${wrong} things are wrong.`);
      return wrong === 0 ? exit.done : exit.found;
    }),
};

const fromBackup =
  'Restore the last backup into an empty database beside this one, and compare; keep this database as it is, it is evidence.';

function inPlain({ what, caseId, seq }: HistoryFault): string {
  const where = `${caseId === undefined ? 'its own history' : `case ${caseId}`}${seq === undefined ? '' : `, event ${seq}`}`;
  const said = {
    changed: 'is not what was written',
    missing: 'comes after one that is missing',
    inserted: 'stands where none was written',
    head: 'does not add up: whole cases, or the last events of some, were taken away or put in',
  };
  return `${where} ${said[what]}. Somebody changed it in the database, past Redress. ${fromBackup}`;
}
