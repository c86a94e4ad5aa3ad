import * as z from 'zod/mini';
import { plainDate, id, key } from '../../acts/typed-values.ts';
import { refused } from '../../words/refusal-codes.ts';
import { administers, isOneself, isThere, letsIntoOwnComplaint } from '../authority.ts';
import { organisationAct } from '../organisation-act.ts';
import { isRole } from '../roles-there-are.ts';
import { inOrder } from '../checks.ts';
import { meet } from '../spans.ts';

/** Somebody holds a role of a procedure from one day to another, both included; without `toOn`, until further notice. */
export const giveRole = organisationAct({
  schema: z.object({ personId: id, role: key, fromOn: plainDate, toOn: z.optional(plainDate) }),
  gates: [
    administers,
    (facts, { personId }) =>
      isOneself(facts, personId) ? refused('role for yourself', {}, 'personId') : undefined,
  ],
  check: (facts, { personId, role, fromOn, toOn }) => [
    ...isThere(facts, personId, fromOn),
    ...isRole(facts, role),
    ...inOrder(fromOn, toOn),
    ...(facts.state.bindings.some(
      (held) => held.personId === personId && held.role === role && meet(held, { fromOn, toOn }).length > 0,
    )
      ? [refused('role held already', {}, 'role')]
      : []),
    ...letsIntoOwnComplaint(facts, personId, role),
  ],
  decide: ({ newId }, { personId, role, fromOn, toOn }) => {
    const bindingId = newId();
    return {
      made: bindingId,
      events: [
        {
          type: 'RoleGiven',
          data: { bindingId, personId, role, fromOn, ...(toOn !== undefined && { toOn }) },
        },
      ],
      content: [],
    };
  },
});
