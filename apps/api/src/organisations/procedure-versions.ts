import { Procedure } from '@redress/domain/procedure/procedure.ts';
import type { Transaction } from '../database/database.ts';

// A published version never changes, so it is checked against the schema once in each process.
const known = new Map<string, Procedure>();
const most = 1_000;

/** A published version of a procedure. Throws where there is none: cases point only to what was published. */
export async function getProcedure(
  transaction: Transaction,
  organisationId: string,
  { key, version }: { key: string; version: number },
): Promise<Procedure> {
  const name = `${organisationId}/${key}/${version}`;
  const found = known.get(name);
  if (found) return found;
  const row = await transaction.procedureVersion.findUnique({
    where: { organisationId_key_version: { organisationId, key, version } },
  });
  if (!row)
    throw new Error(`Version ${version} of the procedure ${key} is not published in this organisation.`);
  const procedure = Procedure.parse(row.document);
  if (known.size >= most) known.delete(known.keys().next().value!);
  known.set(name, procedure);
  return procedure;
}
