import * as z from 'zod/mini';
import { plainDate, id } from '../../acts/typed-values.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { refused } from '../../words/refusal-codes.ts';
import { administersOrOneself, isOneself, isThere } from '../authority.ts';
import type { OrganisationFacts } from '../facts.ts';
import { organisationAct } from '../organisation-act.ts';
import { inOrder } from '../checks.ts';
import { covers, meet } from '../spans.ts';

/** Days on which somebody is away; their deputies stand in. Everybody may put down their own. */
export const planLeave = organisationAct({
  schema: z.object({ personId: id, fromOn: plainDate, toOn: plainDate }),
  gates: [
    (facts, { personId }) => administersOrOneself(facts, personId),
    (facts, { personId, fromOn }) =>
      standsInFor(facts, personId, fromOn) ? refused('leave hands you a role', {}, 'personId') : undefined,
  ],
  check: (facts, { personId, fromOn, toOn }) => [
    ...isThere(facts, personId, fromOn),
    ...inOrder(fromOn, toOn),
    ...(facts.state.leaves.some(
      (leave) => leave.personId === personId && meet(leave, { fromOn, toOn }).length > 0,
    )
      ? [refused('leave planned already', {}, 'fromOn')]
      : []),
  ],
  decide: ({ newId }, data) => {
    const leaveId = newId();
    return { made: leaveId, events: [{ type: 'LeavePlanned', data: { leaveId, ...data } }], content: [] };
  },
});

/** Sending somebody on leave whose deputy one is would be giving oneself their role. */
const standsInFor = (
  { state, actor }: OrganisationFacts,
  personId: string | undefined,
  fromOn: PlainDate | undefined,
): boolean =>
  state.deputyships.some(
    (deputyship) =>
      isOneself({ actor }, deputyship.personId) &&
      (fromOn === undefined || covers({ fromOn, toOn: deputyship.toOn }, fromOn)) &&
      state.bindings.some(
        (binding) => binding.bindingId === deputyship.bindingId && binding.personId === personId,
      ),
  );
