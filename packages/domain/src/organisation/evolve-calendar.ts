import type { calendarEvents } from './events/calendar.ts';
import type { Changes } from './changes.ts';
import { takesPlaceOf } from './own-days.ts';
import type { CalendarChange, OrganisationState } from './state.ts';

const withDay = (
  state: OrganisationState,
  kind: 'added' | 'removed',
  { on, ...day }: Pick<CalendarChange, 'dayId' | 'division' | 'titleId'> & { on: CalendarChange['fromOn'] },
): OrganisationState => ({
  ...state,
  calendar: [
    ...state.calendar.filter(
      (other) => !takesPlaceOf({ kind, division: day.division, on }, { ...other, on: other.fromOn }),
    ),
    { ...day, kind, fromOn: on, toOn: on },
  ],
});

export const calendarChanges: Changes<keyof typeof calendarEvents> = {
  DayOffAdded: (state, day) => withDay(state, 'added', day),
  DayOffRemoved: (state, day) => withDay(state, 'removed', day),
  ClosureAdded: (state, closure) => ({
    ...state,
    calendar: [...state.calendar, { ...closure, kind: 'closure' }],
  }),
  CalendarChangeWithdrawn: (state, { dayId }) => ({
    ...state,
    calendar: state.calendar.filter((change) => change.dayId !== dayId),
  }),
};
