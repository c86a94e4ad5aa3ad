import * as z from 'zod/mini';
import { plainDate, id } from '../../acts/typed-values.ts';
import { refused } from '../../words/refusal-codes.ts';
import { administers, isLastAdministrator, isThere } from '../authority.ts';
import { organisationAct } from '../organisation-act.ts';

/** Somebody leaves, or has left: their roles end that plainDate, and they are no administrator from now on. */
export const recordLeaver = organisationAct({
  schema: z.object({ personId: id, leftOn: plainDate }),
  gates: [
    administers,
    ({ state }, { personId }) =>
      personId !== undefined && isLastAdministrator(state, personId)
        ? refused('last administrator', {}, 'personId')
        : undefined,
  ],
  check: (facts, { personId, leftOn }) => isThere(facts, personId, leftOn),
  decide: (_context, data) => ({ events: [{ type: 'PersonLeft', data }], content: [] }),
});
