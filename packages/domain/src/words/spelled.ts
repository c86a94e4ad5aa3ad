/** The contract spells a closed word of the domain without spaces, which a name in GraphQL cannot hold: `not satisfied` is `not_satisfied`. */
export type Spelled<Word extends string> = Word extends `${infer First} ${infer Rest}`
  ? `${First}_${Spelled<Rest>}`
  : Word;
export type Unspelled<Name extends string> = Name extends `${infer First}_${infer Rest}`
  ? `${First} ${Unspelled<Rest>}`
  : Name;

export function spelled<Word extends string>(word: Word): Spelled<Word>;
export function spelled(word: string): string {
  return word.replaceAll(' ', '_');
}

/** The domain's word again. One that this release does not know comes back as well, and then fits nothing that is looked for. */
export function unspelled<Name extends string>(name: Name): Unspelled<Name>;
export function unspelled(name: string): string {
  return name.replaceAll('_', ' ');
}
