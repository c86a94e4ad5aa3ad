import type { Severity } from '../../src/procedure/lint.ts';
import type { Procedure } from '../../src/procedure/procedure.ts';

/** What an author of a procedure can get wrong: a change to a sound procedure, and what `lint` must then say where it said nothing before. */
export type Mistake = {
  from: Procedure;
  severity: Severity;
  where: string;
  says: RegExp;
  change: (procedure: Procedure) => void;
};

/** The provenance of a value that only a test has. */
export const invented = { platformDefault: 'Only in this test.' };
