import { ServerError } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useWords } from '../words/use-words.ts';
import type { WebWordId } from '../words/words.en.ts';
import { isBrokenConnection } from './client.ts';

/** What went wrong: either a sentence the server wrote for the reader, or one of ours. */
export type Problem = { text: string } | { id: WebWordId };

// Codes under which the server's own message is meant for the reader; every other message is kept from the page.
const spoken = ['REFUSED', 'CONFLICT', 'TOO_MANY_TRIES', 'TOO_MUCH'];

const ours: Record<string, WebWordId> = {
  UNAUTHENTICATED: 'web.refusal.signInAgain',
  FORBIDDEN: 'web.refusal.notAllowed',
  NOT_FOUND: 'web.refusal.notFound',
  BAD_REQUEST: 'web.refusal.notUnderstood',
  BAD_USER_INPUT: 'web.refusal.notUnderstood',
  OPERATION_RESOLUTION_FAILURE: 'web.refusal.notUnderstood',
  GRAPHQL_PARSE_FAILED: 'web.refusal.notUnderstood',
  GRAPHQL_VALIDATION_FAILED: 'web.refusal.notUnderstood',
};

/** Puts whatever Apollo threw into words. `sending`: a mutation, of which it may be unknown whether it arrived. */
export function problemOf(error: unknown, sending = false): Problem {
  if (isBrokenConnection(error)) return { id: sending ? 'web.refusal.unsure' : 'web.refusal.notReached' };
  if (CombinedGraphQLErrors.is(error)) return fromGraphQL(error);
  if (ServerError.is(error)) return { id: fromStatus(error.statusCode) };
  return { id: 'web.refusal.broken' };
}

/** The same as a sentence in the reader's language; undefined without an error. */
export function useProblemWords(): (error: unknown, sending?: boolean) => string | undefined {
  const say = useWords();
  return (error, sending) => {
    if (!error) return undefined;
    const problem = problemOf(error, sending);
    return 'text' in problem ? problem.text : say(problem.id);
  };
}

function fromGraphQL(error: CombinedGraphQLErrors): Problem {
  const [first] = error.errors;
  const code = typeof first?.extensions?.code === 'string' ? first.extensions.code : '';
  if (first && spoken.includes(code)) return { text: first.message };
  return { id: ours[code] ?? 'web.refusal.broken' };
}

function fromStatus(status: number): WebWordId {
  if (status === 401) return 'web.refusal.signInAgain';
  if (status === 403) return 'web.refusal.notAllowed';
  if (status === 429) return 'web.refusal.tooMany';
  return status >= 500 ? 'web.refusal.broken' : 'web.refusal.notUnderstood';
}
