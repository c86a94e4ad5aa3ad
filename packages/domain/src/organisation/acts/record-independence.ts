import * as z from 'zod/mini';
import { id, line } from '../../acts/typed-values.ts';
import { londonDate } from '../../calendar/plain-date.ts';
import { refused } from '../../words/refusal-codes.ts';
import { administers, isThere } from '../authority.ts';
import { kept } from '../content.ts';
import { organisationAct } from '../organisation-act.ts';
import { filled } from '../checks.ts';
import { findPerson } from '../state.ts';

/** What makes somebody of the panel pool independent of the organisation, or why they are not. */
export const recordIndependence = organisationAct({
  schema: z.object({ personId: id, independent: z.boolean(), grounds: line }),
  gates: [administers],
  check: (facts, { personId, grounds }) => [
    ...isThere(facts, personId, londonDate(facts.now)),
    ...(findPerson(facts.state, personId)?.kind === 'staff'
      ? [refused('independence is for the pool', {}, 'personId')]
      : []),
    ...filled(grounds, 'grounds'),
  ],
  decide: ({ newId }, { personId, independent, grounds }) => {
    const groundsId = newId();
    return {
      events: [{ type: 'IndependenceRecorded', data: { personId, independent, groundsId } }],
      content: [kept(groundsId, 'grounds', grounds)],
    };
  },
});
