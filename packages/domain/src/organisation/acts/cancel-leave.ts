import * as z from 'zod/mini';
import { id } from '../../acts/typed-values.ts';
import { refused } from '../../words/refusal-codes.ts';
import { administersOrOneself } from '../authority.ts';
import { organisationAct } from '../organisation-act.ts';

export const cancelLeave = organisationAct({
  schema: z.object({ leaveId: id }),
  gates: [
    (facts, { leaveId }) =>
      administersOrOneself(facts, facts.state.leaves.find((leave) => leave.leaveId === leaveId)?.personId),
  ],
  check: ({ state }, { leaveId }) =>
    state.leaves.some((leave) => leave.leaveId === leaveId) ? [] : [refused('leave unknown', {}, 'leaveId')],
  decide: (_context, data) => ({ events: [{ type: 'LeaveCancelled', data }], content: [] }),
});
