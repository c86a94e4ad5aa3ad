import { administers } from '../authority.ts';
import { organisationAct } from '../organisation-act.ts';
import { dayChanged, dayProblems, ownDay } from '../own-days.ts';

/** A holiday that is worked here. */
export const removeDayOff = organisationAct({
  schema: ownDay,
  gates: [administers],
  check: (_facts, data) => dayProblems(data),
  decide: (context, data) => dayChanged(context, 'DayOffRemoved', data),
});
