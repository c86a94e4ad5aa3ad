import * as z from 'zod/mini';
import { id } from '../../acts/typed-values.ts';
import { londonDate } from '../../calendar/plain-date.ts';
import { refused } from '../../words/refusal-codes.ts';
import { administersOrSystem, isOneself, isThere } from '../authority.ts';
import { organisationAct } from '../organisation-act.ts';
import { findPerson } from '../state.ts';
import { byAnotherHand, signsIn } from '../ways-in.ts';

/** A link on paper, for somebody who forgot their password and whom no mail reaches. */
export const makePasswordLink = organisationAct({
  schema: z.object({ personId: id }),
  gates: [
    administersOrSystem,
    (facts, { personId }) =>
      isOneself(facts, personId) ? refused('your own password', {}, 'personId') : undefined,
  ],
  check: (facts, { personId }) => [
    ...isThere(facts, personId, londonDate(facts.now)),
    ...signsIn(facts.state, personId),
    ...byAnotherHand(facts, findPerson(facts.state, personId)?.factorRemoved),
  ],
  decide: (_context, data) => ({ events: [{ type: 'PasswordLinkMade', data }], content: [] }),
});
