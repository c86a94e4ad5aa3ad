/** How administrators help somebody back in. They never see or choose a password, and nobody takes an account over alone. */
import { addDays, londonDate } from '../calendar/plain-date.ts';
import type { Actor, PersonId } from '../people.ts';
import { type Refusal, refused } from '../words/refusal-codes.ts';
import type { OrganisationFacts } from './facts.ts';
import { findPerson, type Hand, type OrganisationState } from './state.ts';

/** A new password and a lost second factor together are the whole account: for a week, one administrator does one of the two. */
const apartDays = 7;

export const signsIn = (state: OrganisationState, personId: PersonId): readonly Refusal[] =>
  findPerson(state, personId)?.accountId === undefined ? [refused('cannot sign in yet', {}, 'personId')] : [];

/** Whether that was done in the last days. */
export const isRecent = (hand: Hand | undefined, now: OrganisationFacts['now']): hand is Hand =>
  hand !== undefined && addDays(londonDate(hand.at), apartDays) > londonDate(now);

/** @param done the other half */
export const byAnotherHand = (
  { actor, now }: Pick<OrganisationFacts, 'actor' | 'now'>,
  done: Hand | undefined,
): readonly Refusal[] =>
  isRecent(done, now) && handOf(actor) === done.by && done.by !== undefined
    ? [refused('another hand needed', {}, 'personId')]
    : [];

/** Whoever acts, by the id that the history keeps; undefined for the installation. */
export const handOf = (actor: Actor): PersonId | undefined =>
  actor.kind === 'staff' ? actor.personId : undefined;
