import { readContent } from '../content/content.ts';
import type { Transaction } from '../database/database.ts';
import type { Deps } from '../deps.ts';
import { lookupOf } from '../content/reference-lookup.ts';
import type { LoadedCase } from '../history/load-case.ts';
import type { SealedReference } from './projection.ts';

/** A case's composed reference, as it lies sealed; undefined where it has none yet, or is erased. */
export async function findReference(
  deps: Deps,
  transaction: Transaction,
  { organisationId, caseId, facts }: LoadedCase,
): Promise<SealedReference | undefined> {
  const id = facts.state.referenceId;
  if (id === undefined) return undefined;
  const ref = { organisationId, caseId };
  const row = await transaction.content.findUnique({ where: { organisationId_caseId_id: { ...ref, id } } });
  const reference = (await readContent(deps, transaction, ref, [id])).get(id);
  if (!row || reference === undefined) return undefined;
  return {
    id,
    nonce: row.nonce,
    ciphertext: row.ciphertext,
    lookup: lookupOf(deps.masterKey, organisationId, reference),
  };
}
