import type { PlainDate } from '@redress/domain/calendar/plain-date.ts';
import { inForce } from '@redress/domain/organisation/in-force.ts';
import type { OrganisationState } from '@redress/domain/organisation/state.ts';
import { Procedure, type WrittenProcedure } from '@redress/domain/procedure/procedure.ts';
import { inItsOwnLanguage } from '@redress/domain/procedure/read-in.ts';
import type { Transaction } from '../database/database.ts';

// A published version never changes, so it is checked against the schema once in each process.
const known = new Map<string, Procedure>();
const most = 1_000;

// What each was read from: whoever is sent a procedure reads it in a language of their own.
const written = new WeakMap<Procedure, WrittenProcedure>();

/** A procedure of this file with its texts in every language they were given in. */
export const writtenOf = (procedure: Procedure): WrittenProcedure => written.get(procedure) ?? procedure;

/** A published version of a procedure, in its own language: the rules and letters read it so. Throws where there is none: cases point only to what was published. */
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
  const document = Procedure.parse(row.document);
  const procedure = inItsOwnLanguage(document);
  written.set(procedure, document);
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
