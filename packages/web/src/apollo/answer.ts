/** A refusal as the API writes it in a result union: a plain sentence, and the field that it is about if it is about one. */
export type RefusalAnswer = {
  __typename: string;
  message?: string;
  field?: string | null;
  refusals?: readonly { code: string; message: string; field?: string | null }[];
};

type AnswerOf<Data> = Exclude<
  NonNullable<Data[Extract<Exclude<keyof Data, '__typename'>, string>]>,
  boolean | string
>;

/** The members of a mutation's result union that are no refusal. */
export type Success<Data> = Exclude<
  AnswerOf<Data>,
  { __typename: `${string}Refusal` | `${string}Refused` | `${string}Error` }
>;

/**
 * The refusal in a mutation's answer, if it is one. Its type's name decides: an operation that forgot to ask for the
 * message must not pass for having been done.
 */
export function refusalIn(data: object): RefusalAnswer | undefined {
  const answer: unknown = theAnswer(data);
  if (typeof answer !== 'object' || answer === null || !('__typename' in answer)) return undefined;
  return /(Refusal|Refused|Error)$/.test(String(answer.__typename)) ? (answer as RefusalAnswer) : undefined;
}

/** What the mutation's one field answered. */
export function theAnswer<Data extends object>(data: Data): AnswerOf<Data> {
  const entry = Object.entries(data).find(([name]) => name !== '__typename');
  return entry?.[1] as AnswerOf<Data>;
}
