/** Apollo behind `node:http`: about a third of the work of a framework's integration. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server';
import { answerInWords, plainly } from '../words/answer-in-words.ts';
import { limits } from '../graphql/limits.ts';
import { answer, answerError, answerUnavailable } from './answer.ts';
import { readBody } from './body.ts';
import { plannedAnswer } from './planned-answer.ts';
import type { Graph } from './graph.ts';

/** Answers `POST /graphql` with one operation in JSON; anything else is refused before GraphQL sees it. */
export async function answerGraphql(
  graph: Graph,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') return answerError(response, 405, plainly('post only'), { allow: 'POST' });
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) {
    return answerError(response, 415, plainly('json only'));
  }
  if (request.headers['content-encoding']) return answerError(response, 415, plainly('uncompressed only'));
  const bytes = await readBody(request, limits.bodyBytes);
  if (!bytes)
    return answerError(
      response,
      413,
      answerInWords({ code: 'operation too long', values: { kilobytes: limits.bodyBytes / 1024 } }),
      { connection: 'close' },
    );
  const body = parse(bytes);
  if (body === undefined) return answerError(response, 400, plainly('no object'));
  if (holdsNul(bytes, body)) {
    return answerError(response, 400, plainly('holds nul'));
  }
  const text = 'query' in body && typeof body.query === 'string' ? body.query : '';
  const planned = plannedAnswer(graph, request, body, text);
  const send = await graph.gate(graph.surface, text, async () => {
    const made = await planned?.();
    if (made) return async () => answer(response, 200, made.text, { 'content-type': made.mediaType });
    const result = await execute(graph, request, body);
    return () => sendResult(response, result);
  });
  return send();
}

const execute = (
  { graphql, context }: Graph,
  request: IncomingMessage,
  body: object,
): Promise<HTTPGraphQLResponse> =>
  graphql.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers: headerMap(request),
      search: '',
      body,
    } satisfies HTTPGraphQLRequest,
    context: async () => context(request, false),
  });

async function sendResult(response: ServerResponse, result: HTTPGraphQLResponse): Promise<void> {
  if (result.status === 503) return answerUnavailable(response);
  const headers: Record<string, string> = {};
  for (const [name, value] of result.headers) headers[name] = value;
  if (result.body.kind === 'complete')
    return answer(response, result.status ?? 200, result.body.string, headers);
  let text = '';
  for await (const chunk of result.body.asyncIterator) text += chunk;
  answer(response, result.status ?? 200, text, headers);
}

function parse(bytes: Buffer): object | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

// PostgreSQL cannot hold this one character in a text, and no resolver should have to think of it. Looked for in detail
// only where the bytes raise a suspicion.
function holdsNul(bytes: Buffer, body: object): boolean {
  const suspicious = /\\u(0000|\{0+\})/;
  if (!suspicious.test(bytes.toString('latin1'))) return false;
  const inside = (value: unknown): boolean =>
    typeof value === 'string'
      ? value.includes('\0')
      : typeof value === 'object' &&
        value !== null &&
        Object.entries(value).some(([key, inner]) => key.includes('\0') || inside(inner));
  return inside(body) || ('query' in body && typeof body.query === 'string' && suspicious.test(body.query));
}

function headerMap(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}
