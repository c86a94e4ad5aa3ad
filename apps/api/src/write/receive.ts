/** A new complaint: there is nothing to lock, so it is decided first and written after. */
import { londonDate } from '@redress/domain/calendar/plain-date.ts';
import { decide } from '@redress/domain/acts/decide.ts';
import type { Decision } from '@redress/domain/acts/decision.ts';
import type { Recorded } from '@redress/domain/history/events.ts';
import type { Facts } from '@redress/domain/history/facts.ts';
import { inForce } from '@redress/domain/organisation/in-force.ts';
import { newCase } from '@redress/domain/history/state.ts';
import { trackingNumberFrom } from '@redress/domain/reference.ts';
import { refused } from '@redress/domain/words/refusal-codes.ts';
import { calendarSpec } from '../organisations/calendar-spec.ts';
import { newCaseKey } from '../content/seal.ts';
import type { Deps } from '../deps.ts';
import { comparableKey } from '../people/access-key.ts';
import { getProcedure } from '../organisations/procedure-versions.ts';
import { consequences } from './consequences.ts';
import type { Handled } from './request.ts';
import { genesis } from '../history/history.ts';
import { accessKeyFor, answeredBefore, rememberedRow, type KeyedRequest } from './idempotency.ts';
import { nothingKnown } from './known-to-rules.ts';
import {
  actorOn,
  directoryOn,
  instantOf,
  organisationNow,
  type OrganisationNow,
} from '../organisations/organisation-now.ts';
import { writeRows } from '../database/write-rows.ts';

type Decided = {
  organisation: OrganisationNow;
  facts: Facts;
  decision: Decision;
  trackingNumber: string;
};

export async function receive(deps: Deps, asked: KeyedRequest): Promise<Handled> {
  const { organisationId, command, procedureKey } = asked;
  const { prisma } = deps.database;
  const [before, organisation] = await Promise.all([
    answeredBefore(deps, prisma, asked),
    organisationNow(prisma, organisationId),
  ]);
  if (before) return before;
  const now = instantOf(deps.now());
  const pinned = inForce(organisation.procedures, londonDate(now), procedureKey);
  const actor = actorOn(asked.actor, organisation.members, londonDate(now));
  if (pinned === undefined || actor === undefined) return { kind: 'refused', refusals: [noProcedure] };
  const procedure = await getProcedure(prisma, organisationId, pinned);
  const facts = {
    state: newCase,
    procedure,
    actor,
    now,
    calendar: calendarSpec(procedure, organisation.days),
    directory: directoryOn(organisation.members, londonDate(now)),
  };
  const trackingNumber = trackingNumberFrom(Array.from({ length: 8 }, () => deps.randomBelow(32)));
  const decision = decide(command, {
    ...facts,
    newId: () => deps.newId(),
    trackingNumber,
    known: nothingKnown,
  });
  if ('refused' in decision) return { kind: 'refused', refusals: decision.refused };
  return written(deps, asked, { organisation, facts, decision, trackingNumber });
}

/** Writes what was decided under a key of its own, and answers with the access key, which nobody can read afterwards. */
async function written(
  deps: Deps,
  asked: KeyedRequest,
  { organisation, facts, decision, trackingNumber }: Decided,
): Promise<Handled> {
  const { organisationId, command } = asked;
  const ref = { organisationId, caseId: deps.newId() };
  const accessKey = accessKeyFor(deps, asked);
  const keyHash = await deps.hashing.hash(comparableKey(accessKey), 'submitting');
  const { key, wrapped } = newCaseKey(deps.masterKey, deps, ref);
  const answers = command.type === 'ReceiveComplaint' ? command.data.answers : {};
  const nothing = { history: [], link: genesis, reference: undefined, texts: new Map() };
  const was = { ref, facts, organisation, key, wrappedKey: wrapped, answers, ...nothing };
  const { rows, share, recorded } = consequences(deps, was, decision);
  const partyId = complainantIn(recorded);
  const answer = { trackingNumber, partyId };
  const done = { kind: 'done' as const, caseId: ref.caseId, seq: recorded.length, answer };
  const createdAt = new Date(facts.now);
  const all = {
    ...rows,
    caseKey: [{ ...ref, wrappedKey: wrapped, createdAt, erasedAt: null }],
    caseAccess: [{ ...ref, trackingNumber, partyId, keyHash, createdAt, revokedAt: null }],
    idempotency: [rememberedRow(asked, done, createdAt)],
  };
  await deps.database.transaction(organisationId, (transaction) =>
    writeRows(transaction, organisationId, all, share),
  );
  return { ...done, answer: { ...answer, accessKey } };
}

/** @throws Error where nothing was received: the key would belong to nobody */
function complainantIn(recorded: readonly Recorded[]): string {
  const received = recorded.find((event) => event.type === 'ComplaintReceived');
  if (received?.type !== 'ComplaintReceived') throw new Error('A new case begins with a complaint.');
  return received.data.answersId;
}

const noProcedure = refused('no procedure', {});
