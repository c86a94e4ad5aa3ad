import type { Procedure, WrittenProcedure } from './procedure.ts';
import { kindOfText } from './text-names.ts';

/** A procedure in one language, and what of it is not there in that language. */
export type ReadProcedure = {
  readonly procedure: Procedure;
  /** Texts that stand in the policy's own language (`identity.language`) for want of another. */
  readonly untranslated: ReadonlySet<string>;
};

/** Reads every text of a procedure in a language: "cy" also for a reader of "cy-GB". What is not there is given in the policy's own language. */
export function readIn(written: WrittenProcedure, language: string): ReadProcedure {
  const own = written.identity.language;
  const wanted = language.startsWith(`${own}-`) ? own : language;
  const untranslated = new Set<string>();
  const read = (value: unknown, isText: boolean, within?: string): unknown => {
    if (typeof value === 'string') {
      if (isText && wanted !== own) untranslated.add(value);
      return value;
    }
    if (Array.isArray(value)) return value.map((entry: unknown) => read(entry, false));
    if (!isRecord(value)) return value;
    const ownText = value[own];
    if (typeof ownText !== 'string')
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => {
          const kind = kindOfText(name, within);
          return [name, kind === 'none' ? inner : read(inner, kind === 'text', name)];
        }),
      );
    const found = value[wanted] ?? value[wanted.split('-')[0] ?? wanted];
    return typeof found === 'string' ? found : read(ownText, true);
  };
  const procedure = read(written, false);
  if (!isWhole(procedure)) throw new Error('A procedure was read that is no document.');
  return { procedure, untranslated };
}

/** A procedure in its own language, as letters and the rules read it. */
export const inItsOwnLanguage = (written: WrittenProcedure): Procedure =>
  readIn(written, written.identity.language).procedure;

// Only texts change, from one of their two forms to the other: what comes out is the same document.
const isWhole = (read: unknown): read is Procedure => isRecord(read) && isRecord(read['identity']);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
