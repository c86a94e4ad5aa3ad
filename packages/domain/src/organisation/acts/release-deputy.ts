import * as z from 'zod/mini';
import { plainDate, id } from '../../acts/typed-values.ts';
import { refused } from '../../words/refusal-codes.ts';
import { administers } from '../authority.ts';
import { organisationAct } from '../organisation-act.ts';

/** The last day on which somebody stands in. Never later than it would have been. */
export const releaseDeputy = organisationAct({
  schema: z.object({ deputyshipId: id, endedOn: plainDate }),
  gates: [administers],
  check: ({ state }, { deputyshipId, endedOn }) => {
    const deputyship = state.deputyships.find((known) => known.deputyshipId === deputyshipId);
    if (deputyship === undefined) return [refused('deputyship unknown', {}, 'deputyshipId')];
    return deputyship.toOn !== undefined && deputyship.toOn <= endedOn
      ? [refused('role over already', { since: deputyship.toOn }, 'endedOn')]
      : [];
  },
  decide: (_context, data) => ({ events: [{ type: 'DeputyReleased', data }], content: [] }),
});
