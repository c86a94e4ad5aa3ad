import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { retryAfter, unavailable, type ErrorCode } from '../graphql/errors.ts';

/** Sends a whole answer in one piece, never stored by a browser or proxy. */
export function answer(
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  headers: OutgoingHttpHeaders = {},
): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
    'content-length': bytes.length,
  });
  response.end(bytes);
}

/** A refusal in GraphQL's form, for whatever never reaches GraphQL. */
export function answerError(
  response: ServerResponse,
  status: number,
  message: string,
  headers: OutgoingHttpHeaders = {},
): void {
  const body = JSON.stringify({
    errors: [{ message, extensions: { code: codes[status] ?? 'BAD_REQUEST' } }],
  });
  answer(response, status, body, { 'content-type': 'application/json; charset=utf-8', ...headers });
}

/** Says that the same request may go well in a few seconds. Not in GraphQL's own media type, in which a client would take it for an answer. */
export const answerUnavailable = (response: ServerResponse): void =>
  answerError(response, 503, unavailable, retryAfter);

const codes: Readonly<Record<number, ErrorCode>> = { 403: 'FORBIDDEN', 413: 'TOO_MUCH', 503: 'UNAVAILABLE' };
