import { authority } from './refusals/authority.ts';
import { closing } from './refusals/closing.ts';
import { escalation } from './refusals/escalation.ts';
import { intake } from './refusals/intake.ts';
import { investigation } from './refusals/investigation.ts';
import { letters } from './refusals/letters.ts';
import { organisation } from './refusals/organisation.ts';
import { outcome } from './refusals/outcome.ts';
import { panel } from './refusals/panel.ts';
import { sending } from './refusals/sending.ts';
import { triage } from './refusals/triage.ts';
import { typedValues } from './refusals/typed-values.ts';
import { titles } from './titles.ts';
import type { ValuesOf, WordsFor } from './value-kinds.ts';

/**
 * Every reason why something cannot be done: a code that means one thing, with the values its words hold. An area of the rules has a file of
 * codes in `refusals/` and, for each language, one of words: `en/<area>.ts`.
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
