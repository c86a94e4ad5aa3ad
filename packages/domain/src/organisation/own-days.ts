import * as z from 'zod/mini';
import { plainDate, line } from '../acts/typed-values.ts';
import { type Refusal, refused } from '../words/refusal-codes.ts';
import { compileCalendar } from '../calendar/calendar.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { kept } from './content.ts';
import type { OrganisationContext, OrganisationDecision } from './facts.ts';
import { filled } from './checks.ts';
import type { CalendarChange } from './state.ts';

const DIVISIONS = ['england-and-wales', 'scotland', 'northern-ireland', 'any'] as const;
/** The part of the kingdom whose calendar is changed; `any`: whatever part a procedure counts in. */
export const division = z.enum(DIVISIONS);

/** One plainDate, as it is asked for. */
export const ownDay = z.object({ division, on: plainDate, title: line });
type OwnDay = z.output<typeof ownDay>;

export const inCalendar = (on: PlainDate, field: string): readonly Refusal[] =>
  compileCalendar({ division: 'uk-any' }).covers(on) ? [] : [refused('day outside the calendar', {}, field)];

export const dayProblems = ({ on, title }: OwnDay): readonly Refusal[] => [
  ...inCalendar(on, 'on'),
  ...filled(title, 'title'),
];

/** Takes the place of what was said of that day before. */
export const dayChanged = (
  { newId }: OrganisationContext,
  type: 'DayOffAdded' | 'DayOffRemoved',
  { division: of, on, title }: OwnDay,
): OrganisationDecision => {
  const [dayId, titleId] = [newId(), newId()];
  return {
    made: dayId,
    events: [{ type, data: { dayId, division: of, on, titleId } }],
    content: [kept(titleId, 'day', title)],
  };
};

type DayChange = Pick<CalendarChange, 'kind' | 'division'> & { on: PlainDate };

/** Whether a change is about the very day of another, which then counts no more; a closure stands beside them. */
export const takesPlaceOf = (day: DayChange, other: DayChange): boolean =>
  day.kind !== 'closure' &&
  other.kind !== 'closure' &&
  day.division === other.division &&
  day.on === other.on;

/** The changes that count in a division's calendar. */
export const countIn = <Day extends Pick<CalendarChange, 'division'>>(
  days: readonly Day[],
  of: string,
): readonly Day[] => days.filter((change) => change.division === 'any' || change.division === of);
