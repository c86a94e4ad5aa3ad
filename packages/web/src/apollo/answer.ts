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
 * What a mutation's one field answered: a refusal, or what was done. Its type's name decides: an operation that forgot to ask for the message
 * must not pass for having been done.
 */
export function readAnswer<Data extends object>(
  data: Data,
): { refusal: RefusalAnswer } | { done: Success<Data> } {
  const answer: unknown = Object.entries(data).find(([name]) => name !== '__typename')?.[1];
  // The operation's type names the members of the union; only their names are looked at here.
  return isRefusal(answer) ? { refusal: answer } : { done: answer as Success<Data> };
}

const isRefusal = (answer: unknown): answer is RefusalAnswer =>
  typeof answer === 'object' &&
  answer !== null &&
  '__typename' in answer &&
  /(Refusal|Refused|Error)$/.test(String(answer.__typename));
