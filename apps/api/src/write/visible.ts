// White space, control characters, and what Unicode says may be drawn as nothing at all; and the blank of braille, which it does not say.
const invisible = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** The same with every text that shows nothing to anybody left empty: the rules then say what has to be written there. */
export function withoutInvisible<Value>(value: Value): Value {
  const made = (inner: unknown): unknown => {
    if (typeof inner === 'string') return invisible.test(inner) ? '' : inner;
    if (Array.isArray(inner)) return inner.map(made);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, each]) => [key, made(each)]));
  };
  return made(value) as Value;
}
