import * as z from 'zod/mini';
import { plainDate, line } from '../../acts/typed-values.ts';
import { administers } from '../authority.ts';
import { kept } from '../content.ts';
import { organisationAct } from '../organisation-act.ts';
import { division, inCalendar } from '../own-days.ts';
import { filled, inOrder } from '../checks.ts';

/** The organisation is closed for some days, such as the week after Christmas. Only clocks that say so leave them out. */
export const closeDays = organisationAct({
  schema: z.object({ division, fromOn: plainDate, toOn: plainDate, title: line }),
  gates: [administers],
  check: (_facts, { fromOn, toOn, title }) => [
    ...inCalendar(fromOn, 'fromOn'),
    ...inCalendar(toOn, 'toOn'),
    ...inOrder(fromOn, toOn),
    ...filled(title, 'title'),
  ],
  decide: ({ newId }, { title, ...days }) => {
    const [dayId, titleId] = [newId(), newId()];
    return {
      made: dayId,
      events: [{ type: 'ClosureAdded', data: { dayId, ...days, titleId } }],
      content: [kept(titleId, 'day', title)],
    };
  },
});
