import {
  ApolloClient,
  ApolloLink,
  HttpLink,
  InMemoryCache,
  ServerError,
  type InMemoryCacheConfig,
} from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { RetryLink } from '@apollo/client/link/retry';
import { tap } from 'rxjs';

type ClientOptions = {
  /** The portal's bearer token. Console and panel have none: their cookie goes along by itself. */
  token?: () => string | undefined;
  /** The server says that nobody is signed in (any more). */
  onSignedOut?: () => void;
  /** The server told its time, in answer to a query that asks for `now`. */
  onServerTime?: (said: string) => void;
  cache?: InMemoryCacheConfig;
};

/** Talks to `/graphql` of the same origin. Broken connections are tried three times, which every mutation's key makes safe. */
export function createApolloClient({ token, onSignedOut, onServerTime, cache }: ClientOptions = {}) {
  return new ApolloClient({
    // No type stands below a refusal: without saying so, Apollo warns wherever a mutation was done.
    cache: new InMemoryCache({ possibleTypes: { Refused: [] }, ...cache }),
    link: ApolloLink.from([
      new ErrorLink(({ error }) => {
        if (saysSignedOut(error)) onSignedOut?.();
      }),
      new RetryLink({
        delay: { initial: 300, max: 2000, jitter: true },
        attempts: { max: 3, retryIf: isBrokenConnection },
      }),
      new SetContextLink(({ headers }) => ({ headers: { ...headers, ...authorization(token?.()) } })),
      new ApolloLink((operation, forward) =>
        forward(operation).pipe(
          tap(({ data }) => {
            if (typeof data?.['now'] === 'string') onServerTime?.(data['now']);
          }),
        ),
      ),
      new HttpLink({ uri: '/graphql', credentials: 'same-origin' }),
    ]),
    defaultOptions: {
      watchQuery: { fetchPolicy: 'cache-and-network' },
    },
  });
}

/** True when no answer came, or a gateway answered in the server's place: it is not known whether the request arrived. */
export function isBrokenConnection(error: unknown): boolean {
  if (CombinedGraphQLErrors.is(error)) return false;
  if (ServerError.is(error)) return [502, 503, 504].includes(error.statusCode);
  return error instanceof TypeError;
}

function saysSignedOut(error: unknown) {
  if (ServerError.is(error)) return error.statusCode === 401;
  return (
    CombinedGraphQLErrors.is(error) &&
    error.errors.some((each) => each.extensions?.code === 'UNAUTHENTICATED')
  );
}

function authorization(token: string | undefined) {
  return token ? { authorization: `Bearer ${token}` } : {};
}
