import { administers } from '../authority.ts';
import { organisationAct } from '../organisation-act.ts';
import { dayChanged, dayProblems, ownDay } from '../own-days.ts';

/** A day nobody works on here: a holiday proclaimed since, or one of the place. */
export const addDayOff = organisationAct({
  schema: ownDay,
  gates: [administers],
  check: (_facts, data) => dayProblems(data),
  decide: (context, data) => dayChanged(context, 'DayOffAdded', data),
});
