import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Procedure } from '../procedure.ts';
import type { Provenance } from '../provenance.ts';

/**
 * contradiction: two things that cannot both hold. gap: something that a case will need and nobody has said. overdue: a date has passed.
 * note: nothing is wrong, but somebody should know.
 */
export type Severity = 'contradiction' | 'gap' | 'overdue' | 'note';

/** One thing to know about a procedure. `where` is its place in the document; `message` says what it means and what to do. */
export type Finding = {
  readonly code: string;
  readonly severity: Severity;
  readonly where: string;
  readonly message: string;
  readonly sources: readonly Provenance[];
};

/** What a rule says; the table it stands in adds the code. */
export type Remark = Omit<Finding, 'code'>;
export type LintRule = (procedure: Procedure, onDate: PlainDate) => readonly Remark[];

export const remark = (
  severity: Severity,
  where: string,
  message: string,
  ...sources: readonly Provenance[]
): Remark => ({
  severity,
  where,
  message,
  sources,
});

/** "a, b and c". */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
