import * as z from 'zod';
import { event } from '../../history/event.ts';
import { day, id } from './shapes.ts';

export const DIVISIONS = ['england-and-wales', 'scotland', 'northern-ireland', 'any'] as const;
const division = z.enum(DIVISIONS);
const oneDay = z.object({ dayId: id, division, on: day, titleId: id });

/** Days on which this organisation works otherwise than its part of the kingdom. */
export const calendarEvents = {
  DayOffAdded: event(oneDay),
  /** Worked here although it is a holiday. */
  DayOffRemoved: event(oneDay),
  /** Closed for some days, which only some of a procedure's clocks leave out. */
  ClosureAdded: event(z.object({ dayId: id, division, fromOn: day, toOn: day, titleId: id })),
  CalendarChangeWithdrawn: event(z.object({ dayId: id })),
};
