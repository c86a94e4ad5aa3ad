import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';

/** GraphQL says everything with status 200. That the service is out of reach has to be seen by proxies and by a client that tries again: 503. */
export const unavailableStatus: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        const { body, http } = response;
        const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
        if (errors?.some(({ extensions }) => extensions?.['code'] === 'UNAVAILABLE')) http.status = 503;
      },
    };
  },
};
