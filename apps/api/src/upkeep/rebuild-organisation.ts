import { organisationKey } from '../content/organisation-content.ts';
import type { Transaction } from '../database/database.ts';
import type { Deps } from '../deps.ts';
import { readOrganisationHistory } from '../history/organisation-history.ts';
import { clearOrganisation, projectOrganisation } from '../projections/organisation-projection.ts';
import { lockOrganisation } from '../write/load-organisation.ts';
import { writeRows } from '../database/write-rows.ts';

/** Makes the tables of an organisation anew from its own history: what stood in them counts for nothing. */
export async function rebuildOrganisation(
  deps: Pick<Deps, 'masterKey'>,
  transaction: Transaction,
  organisationId: string,
): Promise<void> {
  await lockOrganisation(transaction, organisationId);
  const { history } = await readOrganisationHistory(transaction, organisationId);
  const key = await organisationKey(deps, transaction, organisationId);
  await clearOrganisation(transaction, organisationId, history);
  const tables = await projectOrganisation(transaction, organisationId, key, history);
  await writeRows(transaction, organisationId, tables, undefined);
}
