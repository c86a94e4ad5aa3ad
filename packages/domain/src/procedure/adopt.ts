import { Procedure, type WrittenProcedure } from './procedure.ts';

/** A procedure that was written for one organisation, in the words of another: its name stands where the first one's did. */
export function adopt(procedure: WrittenProcedure, organisation: string): WrittenProcedure {
  const written = procedure.identity.organisation;
  const text = JSON.stringify(procedure);
  return Procedure.parse(
    JSON.parse(text, (_key, value: unknown) =>
      typeof value === 'string' ? value.replaceAll(written, organisation) : value,
    ),
  );
}
