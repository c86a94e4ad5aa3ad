import * as z from 'zod/mini';
import { id } from '../../acts/typed-values.ts';
import { londonDate } from '../../calendar/plain-date.ts';
import type { PersonId } from '../../people.ts';
import { type Refusal, refused } from '../../words/refusal-codes.ts';
import { administersOrSystem, isOneself, isThere } from '../authority.ts';
import type { OrganisationFacts } from '../facts.ts';
import { organisationAct } from '../organisation-act.ts';
import { findPerson } from '../state.ts';
import { byAnotherHand, handOf, isRecent, signsIn } from '../ways-in.ts';

/**
 * The telephone is lost, and the recovery codes with it: the second factor is removed, and the next sign-in sets up another one. An administrator's
 * goes only when two others want it, or from the machine.
 */
export const removeFactor = organisationAct({
  schema: z.object({ personId: id }),
  gates: [
    administersOrSystem,
    (facts, { personId }) =>
      isOneself(facts, personId) ? refused('your own second factor', {}, 'personId') : undefined,
  ],
  check: (facts, { personId }) => [
    ...isThere(facts, personId, londonDate(facts.now)),
    ...signsIn(facts.state, personId),
    ...byAnotherHand(facts, findPerson(facts.state, personId)?.passwordLink),
    ...(needsTwo(facts, personId) ? fromASecond(facts, personId) : []),
  ],
  decide: (context, data) => {
    const asks = needsTwo(context, data.personId) && !isAskedByAnother(context, data.personId);
    return { events: [{ type: asks ? 'FactorRemovalAsked' : 'FactorRemoved', data }], content: [] };
  },
});

const needsTwo = ({ state, actor }: OrganisationFacts, personId: PersonId): boolean =>
  actor.kind !== 'system' && state.administrators.includes(personId);

/** Somebody who is an administrator still asked for it in the last days, and it is not whoever asks now. */
const isAskedByAnother = ({ state, actor, now }: OrganisationFacts, personId: PersonId): boolean => {
  const asked = findPerson(state, personId)?.factorRemovalAsked;
  return (
    isRecent(asked, now) &&
    asked.by !== handOf(actor) &&
    asked.by !== undefined &&
    state.administrators.includes(asked.by)
  );
};

function fromASecond(facts: OrganisationFacts, personId: PersonId): readonly Refusal[] {
  const { state, actor, now } = facts;
  const others = state.administrators.filter((one) => one !== personId && one !== handOf(actor));
  if (others.length === 0) return [refused('no second administrator', {}, 'personId')];
  const asked = findPerson(state, personId)?.factorRemovalAsked;
  return isRecent(asked, now) && asked.by === handOf(actor)
    ? [refused('asked for already', {}, 'personId')]
    : [];
}
