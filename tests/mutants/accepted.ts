/**
 * Mutants that nobody can notice, because what they change makes no difference to any caller: each with why. `original` and `replacement` as the
 * list of survivors prints them. They are left out of the rate.
 */
export const accepted: readonly {
  readonly file: string;
  readonly original: string;
  readonly replacement: string;
  readonly why: string;
}[] = [];
