import type { PlainDate } from '@redress/domain/calendar/plain-date.ts';
import { inForce } from '@redress/domain/organisation/in-force.ts';
import type { OrganisationState } from '@redress/domain/organisation/state.ts';
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

/** The procedures whose roles can be given: those in force, and those still to come. */
export const proceduresOf = (
  transaction: Transaction,
  organisationId: string,
  { publications }: OrganisationState,
  today: PlainDate,
): Promise<Procedure[]> =>
  Promise.all(
    publications
      .filter(
        (version) => version.effectiveOn > today || version === inForce(publications, today, version.key),
      )
      .map((version) => getProcedure(transaction, organisationId, version)),
  );
