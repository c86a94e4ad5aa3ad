import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';

/**
 * Whoever leaves the portal leaves nothing in the browser: what it kept of this origin goes. Not the cookies: browsers then remove those of the
 * organisation's whole domain, and the portal sets none.
 */
export const forgetOnLeaving: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        const { body, http } = response;
        if (body.kind === 'single' && body.singleResult.data?.['leave'] === true)
          http.headers.set('clear-site-data', '"cache", "storage"');
      },
    };
  },
};
