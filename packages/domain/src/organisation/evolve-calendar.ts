import type { calendarEvents } from './events/calendar.ts';
import type { Changes } from './changes.ts';
import type { CalendarChange, OrganisationState } from './state.ts';

/** Whatever was said of the same day before counts no more; a closure stands beside them. */
const withDay = (
  state: OrganisationState,
  kind: 'added' | 'removed',
  { on, ...day }: Pick<CalendarChange, 'dayId' | 'division' | 'titleId'> & { on: CalendarChange['fromOn'] },
): OrganisationState => ({
  ...state,
  calendar: [
    ...state.calendar.filter(
      (other) => other.kind === 'closure' || other.division !== day.division || other.fromOn !== on,
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
