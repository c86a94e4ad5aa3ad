import type { CalendarSpec } from '../src/calendar/calendar.ts';
import type { PlainDate } from '../src/calendar/plain-date.ts';
import { simulate, type Happening } from '../src/clocks/simulate.ts';

const england: CalendarSpec = { division: 'england-and-wales' };

/** "2027-01-06: respond missed": everything that becomes of promises, a line for each. */
export const tells = (
  ...[procedure, story, until]: [Parameters<typeof simulate>[0], readonly Happening[], PlainDate]
) =>
  simulate(procedure, story, until, england).flatMap(({ on, changes }) =>
    changes.map(
      ({ clock, of, what, dueOn }) =>
        `${on}: ${clock}${of === '' ? '' : ` of ${of}`} ${what}${what === 'begins' || what === 'moves' ? ` ${dueOn ?? 'undated'}` : ''}`,
    ),
  );

/** The day each promise is due, as it stands on the first day. */
export const dates = (procedure: Parameters<typeof simulate>[0], story: readonly Happening[]) => {
  const last = story.at(-1)?.on ?? '2026-01-01';
  const changes = simulate(procedure, story, last, england).flatMap((day) => day.changes);
  return Object.fromEntries(
    changes.filter(({ what }) => what === 'begins').map(({ clock, dueOn }) => [clock, dueOn]),
  );
};

/** Milestones of a stage, all on one day. */
export const happen = (on: PlainDate, stage: string, ...milestones: Happening['milestone'][]): Happening[] =>
  milestones.map((each) => ({ on, stage, milestone: each }));
