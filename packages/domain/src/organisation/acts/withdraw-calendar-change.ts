import * as z from 'zod/mini';
import { id } from '../../acts/typed-values.ts';
import { refused } from '../../words/refusal-codes.ts';
import { administers } from '../authority.ts';
import { organisationAct } from '../organisation-act.ts';

/** A day is again what the published calendar says. */
export const withdrawCalendarChange = organisationAct({
  schema: z.object({ dayId: id }),
  gates: [administers],
  check: ({ state }, { dayId }) =>
    state.calendar.some((change) => change.dayId === dayId)
      ? []
      : [refused('calendar change unknown', {}, 'dayId')],
  decide: (_context, data) => ({ events: [{ type: 'CalendarChangeWithdrawn', data }], content: [] }),
});
