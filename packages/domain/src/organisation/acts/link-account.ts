import * as z from 'zod/mini';
import { id } from '../../acts/typed-values.ts';
import { londonDate } from '../../calendar/plain-date.ts';
import { refused } from '../../words/refusal-codes.ts';
import { accountIsFree, bySystem, isThere } from '../authority.ts';
import { organisationAct } from '../organisation-act.ts';
import { findPerson } from '../state.ts';

/**
 * Somebody can sign in from now on. Given by the installation once they have shown that the account is theirs: an administrator who could do it
 * would sign in as anybody.
 */
export const linkAccount = organisationAct({
  schema: z.object({ personId: id, accountId: id }),
  gates: [bySystem],
  check: (facts, { personId, accountId }) => [
    ...isThere(facts, personId, londonDate(facts.now)),
    ...(findPerson(facts.state, personId)?.accountId === undefined
      ? []
      : [refused('account known', {}, 'personId')]),
    ...accountIsFree(facts.state, accountId),
  ],
  decide: (_context, data) => ({ events: [{ type: 'AccountLinked', data }], content: [] }),
});
