import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Procedure } from '../procedure.ts';
import type { remarks } from '../../words/remarks.ts';
import type { ValuesOf } from '../../words/value-kinds.ts';
import type { Provenance } from '../provenance.ts';

/**
 * contradiction: two things that cannot both hold. gap: something that a case will need and nobody has said. overdue: a date has passed.
 * note: nothing is wrong, but somebody should know.
 */
export type Severity = 'contradiction' | 'gap' | 'overdue' | 'note';

/**
 * One thing to know about a procedure. `where` is its place in the document; what it means and what to do is said from its code and values, by
 * the words of `words/remarks.ts`.
 */
export type Remark = RemarkOf<keyof typeof remarks>;

type RemarkOf<C extends keyof typeof remarks> = {
  [K in C]: {
    readonly severity: Severity;
    readonly where: string;
    readonly code: K;
    readonly values: ValuesOf<typeof remarks>[K];
    readonly sources: readonly Provenance[];
  };
}[C];

export type LintRule = (procedure: Procedure, onDate: PlainDate) => readonly Remark[];

export const remark = <C extends keyof typeof remarks>(
  severity: Severity,
  where: string,
  code: C,
  values: ValuesOf<typeof remarks>[C],
  ...sources: readonly Provenance[]
): RemarkOf<C> => ({ severity, where, code, values, sources });
