/** A new complaint: there is nothing to lock, so it is decided first and written after. */
import { londonDate } from '@redress/domain/calendar/plain-date.ts';
import { decide } from '@redress/domain/acts/decide.ts';
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
import { actorOn, directoryOn, instantOf, organisationNow } from '../organisations/organisation-now.ts';
import { writeRows } from '../database/write-rows.ts';

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
  const ref = { organisationId, caseId: deps.newId() };
  const accessKey = accessKeyFor(deps, asked);
  const keyHash = await deps.hashing.hash(comparableKey(accessKey), 'submitting');
  const { key, wrapped } = newCaseKey(deps.masterKey, deps, ref);
  const answers = command.type === 'ReceiveComplaint' ? command.data.answers : {};
  const { rows, share, recorded } = consequences(
    deps,
    {
      ref,
      facts,
      history: [],
      link: genesis,
      organisation,
      key,
      wrappedKey: wrapped,
      reference: undefined,
      answers,
      texts: new Map(),
    },
    decision,
  );
  const partyId = recorded.flatMap((event) =>
    event.type === 'ComplaintReceived' ? [event.data.answersId] : [],
  )[0]!;
  const done = {
    kind: 'done' as const,
    caseId: ref.caseId,
    seq: recorded.length,
    answer: { trackingNumber, partyId },
  };
  const createdAt = new Date(now);
  await deps.database.transaction(organisationId, (transaction) =>
    writeRows(
      transaction,
      organisationId,
      {
        ...rows,
        caseKey: [{ ...ref, wrappedKey: wrapped, createdAt, erasedAt: null }],
        caseAccess: [
          {
            organisationId,
            trackingNumber,
            caseId: ref.caseId,
            partyId,
            keyHash,
            createdAt,
            revokedAt: null,
          },
        ],
        idempotency: [rememberedRow(asked, done, createdAt)],
      },
      share,
    ),
  );
  return { ...done, answer: { ...done.answer, accessKey } };
}

const noProcedure = refused('no procedure', {});
