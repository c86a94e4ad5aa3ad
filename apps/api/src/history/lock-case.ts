import type { CaseRef } from '../content/content.ts';
import type { Transaction } from '../database/database.ts';

/** Holds the case until the transaction ends. At the default isolation, two last votes would otherwise each miss the other. */
export async function lockCase(
  transaction: Transaction,
  { organisationId, caseId }: CaseRef,
): Promise<boolean> {
  const rows = await transaction.$queryRaw<unknown[]>`
    select 1 from complaint_case where organisation_id = ${organisationId}::uuid and id = ${caseId}::uuid for update`;
  return rows.length === 1;
}
