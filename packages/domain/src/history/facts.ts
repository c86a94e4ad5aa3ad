import type { CalendarSpec } from '../calendar/calendar.ts';
import type { Instant } from '../calendar/plain-date.ts';
import type { Actor, Holder } from '../people.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { CaseState } from './state.ts';

/** Everything a rule may look at. The API fills it from the database, the apps from what the API gave them; the rules are the same. */
export type Facts = {
  state: CaseState;
  procedure: Procedure;
  actor: Actor;
  now: Instant;
  calendar: CalendarSpec;
  /** The people of the organisation and its panel pool with the roles they hold today; needed by rules that hand something to a person. */
  directory?: readonly Colleague[];
};
export type Colleague = Holder & { panel: boolean };
