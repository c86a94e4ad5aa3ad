import type { PlainDate } from '@redress/domain/calendar/plain-date.ts';
import type { Deps } from '../deps.ts';

/** A running clock that a change of the calendar moves. */
export type MovedDeadline = {
  caseId: string;
  clockKey: string;
  /** What there is one of: a recipient, a point, or '' for the case. */
  of: string;
  beforeOn: PlainDate;
  afterOn: PlainDate;
  /** The date that stands until a person decides otherwise: a promise never moves earlier by itself. */
  standsOn: PlainDate;
};

/** A day the organisation adds to the days nobody works, or takes from them. */
export type CalendarChange = { kind: 'added' | 'removed'; on: PlainDate; title: string };

/** What would move if the calendar were changed so; changes nothing. */
export declare function movedBy(
  deps: Deps,
  organisationId: string,
  change: CalendarChange,
): Promise<MovedDeadline[]>;

/** Changes the calendar, works the projections out again and says what moved (S20). The same day again: nothing moves. */
export declare function changeCalendar(
  deps: Deps,
  organisationId: string,
  change: CalendarChange,
): Promise<MovedDeadline[]>;
