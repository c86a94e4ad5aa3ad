/** The only writer of the tables that an organisation's history is projected into. */
import type { OrganisationRecorded } from '@redress/domain/organisation/events.ts';
import { organisationOf } from '@redress/domain/organisation/evolve.ts';
import { readOrganisationContent } from '../content/organisation-content.ts';
import type { CaseKey } from '../content/seal.ts';
import type { Transaction } from '../database/database.ts';
import { contentShown, nameOf, organisationRows, type OrganisationTables } from './organisation-rows.ts';

/** The rows after some events, in their order; those that may go are taken away already. */
export async function projectOrganisation(
  transaction: Transaction,
  organisationId: string,
  key: CaseKey,
  history: readonly OrganisationRecorded[],
  fresh: ReadonlyMap<string, string> = new Map(),
): Promise<OrganisationTables> {
  const state = organisationOf(history);
  const where = { organisationId };
  const versions = await transaction.procedureVersion.findMany({
    where,
    select: { key: true, version: true },
  });
  const wanted = contentShown(state, new Set(versions.map(nameOf))).filter((id) => !fresh.has(id));
  const kept = await readOrganisationContent(transaction, organisationId, key, wanted);
  await transaction.roleBinding.deleteMany({ where });
  await transaction.calendarDay.deleteMany({ where });
  await transaction.apiToken.deleteMany({ where });
  return organisationRows(organisationId, history, new Map([...kept, ...fresh]));
}

/** Takes away what the history does not know, and every version, so that all is written anew. */
export async function clearOrganisation(
  transaction: Transaction,
  organisationId: string,
  history: readonly OrganisationRecorded[],
): Promise<void> {
  const people = organisationOf(history).people.map(({ personId }) => personId);
  await transaction.roleBinding.deleteMany({ where: { organisationId } });
  await transaction.person.deleteMany({ where: { organisationId, id: { notIn: people } } });
  await transaction.procedureVersion.deleteMany({ where: { organisationId } });
}
