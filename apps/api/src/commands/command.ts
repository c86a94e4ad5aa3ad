/** What a command is to the one program that runs them all. */

/** 0: done. 1: failed. 2: used wrongly. 3: done, and it found something that somebody should see to. */
export const exit = { done: 0, failed: 1, wrong: 2, found: 3 } as const;
export type Exit = (typeof exit)[keyof typeof exit];

export interface Command {
  /** Its words, e.g. `organisation add`. */
  name: string;
  /** What it does, in one sentence. */
  summary: string;
  /** What follows its name, in order: `<required>` or `[optional]`, with what it is. */
  takes?: readonly (readonly [name: string, what: string])[];
  /** `--flag <value>` with what it is; all of them may be left out. */
  options?: readonly (readonly [flags: string, what: string])[];
  /** More than one sentence where one is not enough: an example, what to do afterwards. */
  more?: string;
  run(given: Given): Promise<Exit>;
}

export interface Given {
  /** What followed the name, in order. */
  args: readonly (string | undefined)[];
  /** By the flag's name: `effectiveOn` for `--effective-on <day>`. */
  options: Readonly<Record<string, string | undefined>>;
  /** Prints a line. */
  say(line: string): void;
}

/** Something that only whoever typed the command can put right; said without a stack. */
export class UsedWrongly extends Error {
  override name = 'UsedWrongly';
}

/** What a command cannot do without. */
export function need(value: string | undefined, what: string): string {
  if (value !== undefined && value.trim() !== '') return value.trim();
  throw new UsedWrongly(`${what} is missing.`);
}
