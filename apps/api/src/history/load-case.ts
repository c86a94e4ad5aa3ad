import { relationTo, type Relation } from '@redress/domain/access/relation.ts';
import { londonDate, type Instant } from '@redress/domain/calendar/plain-date.ts';
import { stateOf } from '@redress/domain/history/evolve.ts';
import type { Recorded } from '@redress/domain/history/events.ts';
import type { Facts } from '@redress/domain/history/facts.ts';
import type { Actor } from '@redress/domain/people.ts';
import { calendarSpec } from '../organisations/calendar-spec.ts';
import type { CaseRef } from '../content/content.ts';
import type { Transaction } from '../database/database.ts';
import type { Deps } from '../deps.ts';
import { getProcedure } from '../organisations/procedure-versions.ts';
import { readHistory } from './history.ts';
import {
  actorOn,
  directoryOn,
  instantOf,
  organisationNow,
  type OrganisationNow,
} from '../organisations/organisation-now.ts';

/** A case as the rules want it, for one actor. */
export type LoadedCase = {
  organisationId: string;
  caseId: string;
  /** With the actor's roles as they are today, and with the directory. */
  facts: Facts;
  history: readonly Recorded[];
  relation: Relation;
  /** Undefined once the case is erased. */
  wrappedKey: Uint8Array<ArrayBuffer> | undefined;
  /** Hash of the last event. */
  link: Uint8Array<ArrayBuffer>;
  organisation: OrganisationNow;
};

/**
 * Reads a case for an actor, in a transaction of its own. Undefined where there is none and where the actor is nothing to it: the two look the
 * same. A subject gets it, with `relation: 'subject'`, and may be shown the respondent's papers only (`maySee`).
 */
export async function loadCase(
  deps: Deps,
  organisationId: string,
  caseId: string,
  actor: Actor,
): Promise<LoadedCase | undefined> {
  return deps.database.transaction(organisationId, async (transaction) => {
    const loaded = await loadIn(deps, transaction, { organisationId, caseId }, actor);
    return loaded === undefined || loaded.relation === 'none' ? undefined : loaded;
  });
}

/** The same inside a transaction, whatever the relation. Undefined where there is no such case, or no such person any more. */
export async function loadIn(
  deps: Pick<Deps, 'now'>,
  transaction: Transaction,
  ref: CaseRef,
  actor: Actor,
): Promise<LoadedCase | undefined> {
  const { history, link } = await readHistory(transaction, ref);
  const state = stateOf(history);
  if (state.procedure === undefined) return undefined;
  const organisation = await organisationNow(transaction, ref.organisationId);
  const key = await transaction.caseKey.findUnique({ where: { organisationId_caseId: ref } });
  const procedure = await getProcedure(transaction, ref.organisationId, state.procedure);
  // a clock that was set back: what happens next never happens before what has happened
  const now = later(instantOf(deps.now()), history.at(-1)?.at);
  const present = actorOn(actor, organisation.members, londonDate(now));
  if (present === undefined) return undefined;
  const facts: Facts = {
    state,
    procedure,
    actor: present,
    now,
    calendar: calendarSpec(procedure, organisation.days),
    directory: directoryOn(organisation.members, londonDate(now)),
  };
  return {
    ...ref,
    facts,
    history,
    relation: relationTo(facts),
    wrappedKey: key?.wrappedKey ?? undefined,
    link,
    organisation,
  };
}

const later = (now: Instant, last: Instant | undefined): Instant =>
  last !== undefined && last > now ? last : now;
