import { siteName } from '@redress/domain/procedure/find.ts';
/** What the rules need to know that is sealed, or in other cases: opened for the decision, and not kept. */
import type { Command } from '@redress/domain/acts/commands.ts';
import type { Context } from '@redress/domain/acts/decision.ts';
import { answerFor } from '@redress/domain/acts/intake/intake-answers.ts';
import { composeReference, initialsOf } from '@redress/domain/reference.ts';
import { lookupOf } from '../content/reference-lookup.ts';
import { readContent } from '../content/content.ts';
import type { Transaction } from '../database/database.ts';
import type { Deps } from '../deps.ts';
import type { Answers } from '../letters/addressee.ts';
import type { LoadedCase } from '../history/load-case.ts';

type Known = Context['known'];

export const nothingKnown: Known = { ballots: [], initials: {}, sameReference: 0 };

export async function knownFor(
  deps: Deps,
  transaction: Transaction,
  loaded: LoadedCase,
  command: Command,
): Promise<Known> {
  switch (command.type) {
    case 'CastVote':
    case 'StandDownPanelMember':
      return { ...nothingKnown, ballots: await ballotsOf(deps, transaction, loaded) };
    case 'AssignHandler':
      return {
        ...nothingKnown,
        ...(await knownOfReference(deps, transaction, loaded, command.data.personId)),
      };
    default:
      return nothingKnown;
  }
}

/** The answers on the form; none once the case is erased. */
export async function answersOf(
  deps: Deps,
  transaction: Transaction,
  { organisationId, caseId, facts }: LoadedCase,
): Promise<Answers> {
  const { answersId } = facts.state;
  if (answersId === undefined) return {};
  const bodies = await readContent(deps, transaction, { organisationId, caseId }, [answersId]);
  return JSON.parse(bodies.get(answersId) ?? '{}') as Answers;
}

/** The votes of the present round, by those who still sit. */
async function ballotsOf(
  deps: Deps,
  transaction: Transaction,
  loaded: LoadedCase,
): Promise<Known['ballots']> {
  const { organisationId, caseId } = loaded;
  const { panel } = loaded.facts.state;
  const cast = loaded.history.flatMap((event) =>
    event.type === 'VoteCast' && event.data.round === panel.round && panel.voted.includes(event.data.personId)
      ? [event.data]
      : [],
  );
  const bodies = await readContent(
    deps,
    transaction,
    { organisationId, caseId },
    cast.map(({ ballotId }) => ballotId),
  );
  return cast.flatMap(({ personId, ballotId }) => {
    const body = bodies.get(ballotId);
    return body === undefined
      ? []
      : [{ personId, outcome: (JSON.parse(body) as { outcome: string }).outcome }];
  });
}

/** For a reference composed of initials: whose they are, and how many cases have it already. */
async function knownOfReference(
  deps: Deps,
  transaction: Transaction,
  loaded: LoadedCase,
  handlerId: string,
): Promise<Pick<Known, 'initials' | 'sameReference'>> {
  const { state, procedure } = loaded.facts;
  if (procedure.reference.minted !== 'when a handler is known' || state.referenceId !== undefined)
    return nothingKnown;
  const { trackingNumber, receivedOn } = state;
  if (trackingNumber === undefined || receivedOn === undefined) return nothingKnown;
  const answers = await answersOf(deps, transaction, loaded);
  const handler = loaded.organisation.members.find((member) => member.personId === handlerId)?.name;
  const initials = {
    handler: handler === undefined ? undefined : initialsOf(handler),
    complainant: initialsOf(answerFor(procedure, answers, 'name') ?? ''),
  };
  const site = siteName(procedure, state.site);
  const parts = { trackingNumber, receivedOn, ...initials, ...(site && { site }) };
  const lookups = Array.from({ length: most }, (_, same) => composeReference(procedure, parts, same)).map(
    (reference) =>
      reference === undefined ? undefined : lookupOf(deps.masterKey, loaded.organisationId, reference),
  );
  const [first] = lookups;
  if (first === undefined) return { initials, sameReference: 0 };
  // Two cases that would be called the same wait for each other, so that the second is called the second.
  await transaction.$executeRaw`select pg_advisory_xact_lock(${Buffer.from(first).readBigInt64BE()})`;
  const { organisationId } = loaded;
  const taken = await transaction.complaintCase.findMany({
    where: { organisationId, referenceLookup: { in: lookups.filter((lookup) => lookup !== undefined) } },
    select: { referenceLookup: true },
  });
  const has = (lookup: Uint8Array) =>
    taken.some((row) => row.referenceLookup && Buffer.from(lookup).equals(row.referenceLookup));
  const free = lookups.findIndex((lookup) => lookup !== undefined && !has(lookup));
  return { initials, sameReference: free === -1 ? most : free };
}

/** Complaints with the same initials on the same day; beyond that, two would carry the same reference. */
const most = 100;
