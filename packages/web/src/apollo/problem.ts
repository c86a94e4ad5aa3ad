import { ServerError } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useWords } from '../words/use-words.ts';
import type { WebWordId } from '../words/words.en.ts';
import { isBrokenConnection } from './client.ts';

// The server's codes, as they are said to a reader; its own messages are English, and for whoever writes a client.
const ours: Record<string, WebWordId> = {
  UNAUTHENTICATED: 'web.refusal.signInAgain',
  FORBIDDEN: 'web.refusal.notAllowed',
  REFUSED: 'web.refusal.notAllowed',
  CONFLICT: 'web.refusal.changed',
  TOO_MANY_TRIES: 'web.refusal.tooMany',
  TOO_MUCH: 'web.refusal.tooMuch',
  NOT_FOUND: 'web.refusal.notFound',
  BAD_REQUEST: 'web.refusal.notUnderstood',
  BAD_USER_INPUT: 'web.refusal.notUnderstood',
  OPERATION_RESOLUTION_FAILURE: 'web.refusal.notUnderstood',
  GRAPHQL_PARSE_FAILED: 'web.refusal.notUnderstood',
  GRAPHQL_VALIDATION_FAILED: 'web.refusal.notUnderstood',
};

/** Puts whatever Apollo threw into words. `sending`: a mutation, of which it may be unknown whether it arrived. */
export function problemOf(error: unknown, sending = false): WebWordId {
  if (isBrokenConnection(error)) return sending ? 'web.refusal.unsure' : 'web.refusal.notReached';
  if (CombinedGraphQLErrors.is(error)) return fromGraphQL(error);
  if (ServerError.is(error)) return fromStatus(error.statusCode);
  return 'web.refusal.broken';
}

/** The same as a sentence in the reader's language; undefined without an error. */
export function useProblemWords(): (error: unknown, sending?: boolean) => string | undefined {
  const say = useWords();
  return (error, sending) => {
    if (!error) return undefined;
    return say(problemOf(error, sending));
  };
}

function fromGraphQL(error: CombinedGraphQLErrors): WebWordId {
  const [first] = error.errors;
  const code = typeof first?.extensions?.code === 'string' ? first.extensions.code : '';
  return ours[code] ?? 'web.refusal.broken';
}

function fromStatus(status: number): WebWordId {
  if (status === 401) return 'web.refusal.signInAgain';
  if (status === 403) return 'web.refusal.notAllowed';
  if (status === 429) return 'web.refusal.tooMany';
  return status >= 500 ? 'web.refusal.broken' : 'web.refusal.notUnderstood';
}
