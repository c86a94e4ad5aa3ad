import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import type { Deps } from '../deps.ts';
import { formatError } from './errors.ts';
import { forgetOnLeaving } from './forget-on-leaving.ts';
import { unavailableStatus } from './unavailable-status.ts';
import { limitRules, limits } from './limits.ts';

/** An Apollo server over one surface's graph, started. It listens to nothing by itself. */
export async function graphqlServer(
  schema: GraphQLSchema,
  { env, log }: Pick<Deps, 'env' | 'log'>,
  plugins: readonly ApolloServerPlugin<Context>[],
): Promise<ApolloServer<Context>> {
  const server = new ApolloServer<Context>({
    schema,
    introspection: env.NODE_ENV !== 'production',
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: limitRules,
    formatError: formatError(log),
    stopOnTerminationSignals: false,
    // the cache-control plugin wraps every field's resolver: a third of the work of a long list
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      unavailableStatus,
      forgetOnLeaving,
      ...plugins,
    ],
    logger: {
      debug: () => {},
      info: () => {},
      warn: (text) => log.warn(text),
      error: () => log.error('graphql'),
    },
  });
  await server.start();
  return server;
}
