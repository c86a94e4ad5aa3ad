import { authority } from './refusal-codes/authority.ts';
import { closing } from './refusal-codes/closing.ts';
import { escalation } from './refusal-codes/escalation.ts';
import { intake } from './refusal-codes/intake.ts';
import { investigation } from './refusal-codes/investigation.ts';
import { letters } from './refusal-codes/letters.ts';
import { organisation } from './refusal-codes/organisation.ts';
import { outcome } from './refusal-codes/outcome.ts';
import { panel } from './refusal-codes/panel.ts';
import { sending } from './refusal-codes/sending.ts';
import { triage } from './refusal-codes/triage.ts';
import { typedValues } from './refusal-codes/typed-values.ts';
import { titles } from './titles.ts';
import type { ValuesOf, WordsFor } from './value-kinds.ts';

/**
 * Every reason why something cannot be done: a code that means one thing, with the values its words hold. An area of the rules has a file of
 * codes in `refusal-codes/` and, for each language, one of words: `en/refusals/<area>.ts`.
 */
export const refusals = {
  ...authority,
  ...typedValues,
  ...intake,
  ...triage,
  ...investigation,
  ...outcome,
  ...escalation,
  ...closing,
  ...letters,
  ...sending,
  ...organisation,
  ...panel,
};

export type RefusalCode = keyof typeof refusals;
export type RefusalValues = ValuesOf<typeof refusals>;
/** What a refusal is said with: its own codes, and the titles of those it names. */
export const sayable = { ...refusals, ...titles };
export type RefusalWords = WordsFor<typeof sayable>;

/** A refusal of one of these codes. `field` names the input it is about. */
export type RefusalOf<C extends RefusalCode> = {
  [K in C]: { readonly code: K; readonly values: RefusalValues[K]; readonly field?: string };
}[C];

/** Why something cannot be done: a code with the values its words hold. `field` names the input it is about. */
export type Refusal = RefusalOf<RefusalCode>;

export const refused = <C extends RefusalCode>(
  code: C,
  values: RefusalValues[C],
  field?: string,
): RefusalOf<C> => (field === undefined ? { code, values } : { code, values, field });
