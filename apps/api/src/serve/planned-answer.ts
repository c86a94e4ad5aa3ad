/** Our own apps' queries, answered from a plan; everything else is Apollo's to answer. */
import type { IncomingMessage } from 'node:http';
import type { Graph } from './graph.ts';

// As Apollo answers these. Whoever asks for anything else is answered by it.
const json = 'application/json; charset=utf-8';
const mediaTypes = new Map([
  [undefined, json],
  ['*/*', json],
  ['application/json', json],
  // Apollo Client
  [
    'application/graphql-response+json,application/json;q=0.9',
    'application/graphql-response+json; charset=utf-8',
  ],
]);

type Body = { variables?: unknown; operationName?: unknown; extensions?: unknown };

/**
 * Undefined for what only Apollo can answer. What is returned makes the answer: the same text as Apollo's, byte for byte, or undefined where there is
 * more to say than data; Apollo then begins anew, which a query allows.
 */
export function plannedAnswer(
  { known, context }: Pick<Graph, 'known' | 'context'>,
  request: IncomingMessage,
  { variables, operationName, extensions }: Body,
  text: string,
): (() => Promise<{ text: string; mediaType: string } | undefined>) | undefined {
  const plan = known(text);
  const mediaType = mediaTypes.get(request.headers.accept);
  if (plan === undefined || mediaType === undefined) return undefined;
  const isPlain =
    (operationName === undefined || operationName === null || operationName === plan.name) &&
    (variables === undefined || variables === null || isObject(variables)) &&
    (extensions === undefined || (isObject(extensions) && !('persistedQuery' in extensions)));
  if (!isPlain) return undefined;
  return () =>
    plan.answer(context(request, true), variables ?? {}).then(
      (made) => ({ text: made, mediaType }),
      () => undefined,
    );
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
