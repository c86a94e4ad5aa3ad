import type { CommandType } from './commands.ts';
import type { Check, Decider, Facts, Gate, Refusal } from './facts.ts';

/**
 * One command's rule: who may ask it and when (`gates`, which a button can be asked about before anything is typed), what its data must be
 * (`check`), and what then happened (`decide`, which is only ever called once both have nothing to say).
 */
export type Rule<T extends CommandType> = { gates: readonly Gate<T>[]; check: Check<T>; decide: Decider<T> };

/** The rules of some commands: every file of rules is one of these, and `decide.ts` puts them together into all. */
export type Rules<T extends CommandType> = { readonly [K in T]: Rule<K> };

export const refused = (code: string, message: string, field?: string): Refusal =>
  field === undefined ? { code, message } : { code, message, field };

/** A text that must not be blank. `what` finishes the sentence "Write …". */
export const written = (text: string | undefined, field: string, what: string): readonly Refusal[] =>
  text === undefined || text.trim() === '' ? [refused('blank', `Write ${what}.`, field)] : [];

/** The first gate that says no. */
export const firstRefusal = <T extends CommandType>(
  rule: Rule<T>,
  facts: Facts,
  data: Parameters<Gate<T>>[1],
): Refusal | undefined => {
  for (const gate of rule.gates) {
    const refusal = gate(facts, data);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
};
