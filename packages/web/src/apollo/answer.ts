/** One reason as the API gives it: code and values for whoever speaks its reader's language, and a sentence in English for whoever does not. */
export type RefusalGiven = { code: string; values?: unknown; message: string; field?: string | null };

/** Why a command was not done, as it stands in a result union; `message` and `field` are those of the first reason. */
export type RefusalAnswer = {
  __typename: string;
  message?: string;
  field?: string | null;
  refusals?: readonly RefusalGiven[];
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
