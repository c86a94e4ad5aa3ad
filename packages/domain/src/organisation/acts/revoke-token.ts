import * as z from 'zod/mini';
import { id } from '../../acts/typed-values.ts';
import { refused } from '../../words/refusal-codes.ts';
import { administersOrOneself } from '../authority.ts';
import { organisationAct } from '../organisation-act.ts';

/** A token works no more, from the next request on. By whoever made it, or by an administrator. */
export const revokeToken = organisationAct({
  schema: z.object({ tokenId: id }),
  gates: [
    (facts, { tokenId }) =>
      administersOrOneself(facts, facts.state.tokens.find((token) => token.tokenId === tokenId)?.personId),
  ],
  check: ({ state }, { tokenId }) =>
    state.tokens.some((token) => token.tokenId === tokenId) ? [] : [refused('token unknown', {}, 'tokenId')],
  decide: (_context, data) => ({ events: [{ type: 'TokenRevoked', data }], content: [] }),
});
