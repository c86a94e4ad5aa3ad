import * as z from 'zod/mini';
import { plainDate, id } from '../../acts/typed-values.ts';
import { refused } from '../../words/refusal-codes.ts';
import { administers } from '../authority.ts';
import { organisationAct } from '../organisation-act.ts';

/** The last day on which a role is held. Never later than it would have been: that would be giving it. */
export const endRole = organisationAct({
  schema: z.object({ bindingId: id, endedOn: plainDate }),
  gates: [administers],
  check: ({ state }, { bindingId, endedOn }) => {
    const binding = state.bindings.find((held) => held.bindingId === bindingId);
    if (binding === undefined) return [refused('role given unknown', {}, 'bindingId')];
    return binding.toOn !== undefined && binding.toOn <= endedOn
      ? [refused('role over already', { since: binding.toOn }, 'endedOn')]
      : [];
  },
  decide: (_context, data) => ({ events: [{ type: 'RoleEnded', data }], content: [] }),
});
