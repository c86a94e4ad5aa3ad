import * as z from 'zod/mini';
import { plainDate, id } from '../../acts/typed-values.ts';
import { refused } from '../../words/refusal-codes.ts';
import { administers, isOneself, isThere, letsIntoOwnComplaint } from '../authority.ts';
import { organisationAct } from '../organisation-act.ts';
import { inOrder } from '../checks.ts';

/** Who holds a role while its holder is on leave, from one day to another. */
export const nameDeputy = organisationAct({
  schema: z.object({ bindingId: id, personId: id, fromOn: plainDate, toOn: z.optional(plainDate) }),
  gates: [
    administers,
    (facts, { personId }) =>
      isOneself(facts, personId) ? refused('deputy for yourself', {}, 'personId') : undefined,
  ],
  check: (facts, { bindingId, personId, fromOn, toOn }) => {
    const binding = facts.state.bindings.find((held) => held.bindingId === bindingId);
    if (binding === undefined) return [refused('role given unknown', {}, 'bindingId')];
    return [
      ...isThere(facts, personId, fromOn),
      ...(binding.personId === personId ? [refused('deputy is the holder', {}, 'personId')] : []),
      ...inOrder(fromOn, toOn),
      ...letsIntoOwnComplaint(facts, personId, binding.role),
    ];
  },
  decide: ({ newId }, { bindingId, personId, fromOn, toOn }) => {
    const deputyshipId = newId();
    return {
      made: deputyshipId,
      events: [
        {
          type: 'DeputyNamed',
          data: { deputyshipId, bindingId, personId, fromOn, ...(toOn !== undefined && { toOn }) },
        },
      ],
      content: [],
    };
  },
});
