import type * as z from 'zod/mini';
import type { Refusal } from '../words/refusal-codes.ts';

/**
 * What both histories, a case's and an organisation's, do with an act: ask its gates, check its data, decide. `F` are the facts its rules look
 * at, `C` what deciding may need beyond them, `E` what deciding leads to.
 */

/** As much of an act's data as was typed so far. */
export type Known<D> = { readonly [K in keyof D]?: D[K] };

/**
 * One act's rule: who may do it and when (`gates`, which a button can be asked about before anything is typed), what its data must be (`check`),
 * and what then happened (`decide`, which is only ever called once both have nothing to say).
 */
export type Rule<D, F, C extends F, E> = {
  readonly gates: readonly ((facts: F, known: Known<D>) => Refusal | undefined)[];
  readonly check: (facts: F, data: D) => readonly Refusal[];
  readonly decide: (context: C, data: D) => E;
};

/** Data as rules get it: nothing in it can be changed. */
export type Frozen<T> = T extends readonly (infer Each)[]
  ? readonly Frozen<Each>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

/** A rule with the schema its data is parsed by; `More` is what else this kind of history asks of its acts. */
export type ActOf<S extends z.ZodMiniType, F, C extends F, E, More = unknown> = Rule<
  Frozen<z.output<S>>,
  F,
  C,
  E
> &
  More & { readonly schema: S };

/** The data of all acts of a table, by type. */
export type DataOf<Table extends Readonly<Record<string, { readonly schema: z.ZodMiniType }>>> = {
  [T in keyof Table]: Frozen<z.output<Table[T]['schema']>>;
};

/** An act with its data, ready to be decided. */
export type CommandOf<D, T extends keyof D = keyof D> = { [K in T]: { type: K; data: D[K] } }[T];

/** The three questions that can be asked of a table of acts. `everyAct` is a gate before each act's own. */
export const engine = <D, F, C extends F, E>(
  rules: { readonly [T in keyof D]: Rule<D[T], F, C, E> },
  everyAct: (type: keyof D, facts: F) => Refusal | undefined = () => undefined,
) => {
  /**
   * The one gate: why an act cannot be done now by this actor, or undefined. The API refuses with it; the apps disable a button and say why with
   * it. It may be asked before the data is complete.
   */
  const refusal = <T extends keyof D>(type: T, facts: F, known: Known<D[T]>): Refusal | undefined => {
    const no = everyAct(type, facts);
    if (no !== undefined) return no;
    for (const gate of rules[type].gates) {
      const refused = gate(facts, known);
      if (refused !== undefined) return refused;
    }
    return undefined;
  };

  /** Everything that is wrong with an act's data, field by field; nothing when it could be decided. */
  const problems = <T extends keyof D>({ type, data }: CommandOf<D, T>, facts: F): readonly Refusal[] =>
    rules[type].check(facts, data);

  /** What happens when an act is done, or why it is refused. Pure: time, identity, fresh ids and what must be known of the world come in. */
  const decide = <T extends keyof D>(
    command: CommandOf<D, T>,
    context: C,
  ): E | { refused: readonly Refusal[] } => {
    const no = refusal(command.type, context, command.data);
    if (no !== undefined) return { refused: [no] };
    const wrong = problems(command, context);
    return wrong.length > 0 ? { refused: wrong } : rules[command.type].decide(context, command.data);
  };

  return { refusal, problems, decide };
};
