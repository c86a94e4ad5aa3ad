import type { PlainDate } from '../calendar/plain-date.ts';
import type { PersonId, RoleKey } from '../people.ts';
import { covers, meet, real, without, type Span } from './spans.ts';
import { findPerson, type Deputyship, type OrganisationState } from './state.ts';

/** A role as it is held by somebody for some days. `by`: the binding, or the deputyship, that it comes from. */
export type Holding = Span & { by: string; personId: PersonId; role: RoleKey };

/** The one answer to "which roles on a day", from holdings as the fold gives them or the database keeps them. */
export const rolesOn = (
  holdings: readonly { role: RoleKey; fromOn: PlainDate; toOn?: PlainDate | null }[],
  on: PlainDate,
): RoleKey[] => [...new Set(holdings.filter((held) => covers(held, on)).map(({ role }) => role))];

/**
 * Who holds which role when. A role ends when its holder leaves. On days of leave it rests where a deputy is there to hold it, and stays with
 * its holder where nobody is: no role is without anybody because somebody is away.
 */
export const holdingsOf = (state: OrganisationState): Holding[] =>
  state.bindings.flatMap(({ bindingId: by, personId, role, ...span }) => {
    const held = whileThere(state, personId, span);
    const stoodIn = state.deputyships
      .filter(({ bindingId }) => bindingId === by)
      .flatMap((deputyship) => standingIn(state, { personId, role }, held, deputyship));
    return [...without(held, stoodIn).map((days) => ({ ...days, by, personId, role })), ...stoodIn];
  });

const whileThere = (state: OrganisationState, personId: PersonId, span: Span): Span[] => {
  const leftOn = findPerson(state, personId)?.leftOn;
  return leftOn === undefined ? real(span) : meet(span, { fromOn: span.fromOn, toOn: leftOn });
};

/** The days on which a deputy stands in: the holder is on leave, and the deputy is not. */
function standingIn(
  state: OrganisationState,
  { personId: away, role }: Pick<Holding, 'personId' | 'role'>,
  held: readonly Span[],
  { deputyshipId: by, personId, ...span }: Deputyship,
): Holding[] {
  const leavesOf = (id: PersonId) => state.leaves.filter((leave) => leave.personId === id);
  const days = whileThere(state, personId, span)
    .flatMap((free) => held.flatMap((day) => meet(day, free)))
    .flatMap((free) =>
      leavesOf(away).flatMap((leave) => meet({ fromOn: leave.fromOn, toOn: leave.toOn }, free)),
    );
  return without(days, leavesOf(personId)).map((day) => ({ ...day, by, personId, role }));
}
