import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { outline } from '../log.ts';
import type { Logger } from 'pino';
import { isUnavailable } from '../database/unavailable.ts';
import { TooBusy } from '../in-turn.ts';
import { plainly, type PlainCode } from '../words/answer-in-words.ts';

/** Codes a client may see; everything else is ours to know. */
const shown = {
  UNAUTHENTICATED: true,
  FORBIDDEN: true,
  NOT_FOUND: true,
  REFUSED: true,
  CONFLICT: true,
  TOO_MANY_TRIES: true,
  TOO_MUCH: true,
  BAD_REQUEST: true,
  BAD_USER_INPUT: true,
  GRAPHQL_PARSE_FAILED: true,
  GRAPHQL_VALIDATION_FAILED: true,
  OPERATION_RESOLUTION_FAILURE: true,
  UNAVAILABLE: true,
  PERSISTED_QUERY_NOT_FOUND: true,
  PERSISTED_QUERY_NOT_SUPPORTED: true,
} as const;
export type ErrorCode = keyof typeof shown;

/** An error for the client: its words say what is wrong and what to do, and name nobody. An app says it from `code`, in its reader's language. */
export function clientError(code: ErrorCode, answer: PlainCode): GraphQLError {
  return saidError(code, plainly(answer));
}

/** The same with words that are made already. */
export const saidError = (code: ErrorCode, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });

/**
 * Apollo passes on the message of whatever was thrown. This lets through what was meant for a client, without stack or
 * details, and replaces the rest by one sentence; the log gets its name and our own trace, never its message, which may
 * quote a complaint.
 */
export function formatError(log: Logger) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && Object.hasOwn(shown, code)) {
      return { message: formatted.message, ...placeOf(formatted), extensions: { code } };
    }
    const place = { error: outline(thrown), path: formatted.path?.join('.') };
    if (passesSoon(thrown)) {
      log.warn(place, 'a request came while the service was out of reach');
      return { message: unavailable, ...placeOf(formatted), extensions: { code: 'UNAVAILABLE' } };
    }
    log.error(place, 'a request failed');
    return {
      message: plainly('our fault'),
      ...placeOf(formatted),
      extensions: { code: 'INTERNAL' },
    };
  };
}

/** Whether a request failed for want of a database or of time to look at a secret: sent again in a few seconds, it may go well. */
export const passesSoon = (thrown: unknown): boolean =>
  isUnavailable(thrown) ||
  thrown instanceof TooBusy ||
  (thrown instanceof GraphQLError && thrown.originalError instanceof TooBusy);

/** For status 503. How long to wait stands in `Retry-After`, in seconds. */
export const unavailable = plainly('out of reach');
export const retryAfter = { 'retry-after': '2' };

const placeOf = ({ locations, path }: GraphQLFormattedError) => ({
  ...(locations ? { locations } : {}),
  ...(path ? { path } : {}),
});
