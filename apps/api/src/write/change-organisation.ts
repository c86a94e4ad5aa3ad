/** A command to an organisation: its row is locked first, as that of a case is. */
import { decide } from '@redress/domain/organisation/acts.ts';
import { calendarEvents } from '@redress/domain/organisation/events/calendar.ts';
import { organisationOf } from '@redress/domain/organisation/evolve.ts';
import type { OrganisationDecision } from '@redress/domain/organisation/facts.ts';
import { actorRef } from '@redress/domain/people.ts';
import { organisationContentRows, organisationKey } from '../content/organisation-content.ts';
import { newCaseKey } from '../content/seal.ts';
import type { Transaction } from '../database/database.ts';
import type { Deps } from '../deps.ts';
import { combined, shareOf } from '../history/history.ts';
import { growOrganisation } from '../history/organisation-history.ts';
import { projectOrganisation } from '../projections/organisation-projection.ts';
import { followInAccounts } from './follow-in-accounts.ts';
import { remembered, rememberedRow, type AskedOfOrganisation } from './idempotency.ts';
import { loadOrganisation, lockOrganisation, type LoadedOrganisation } from './load-organisation.ts';
import type { OrganisationDone, OrganisationHandled } from './request.ts';
import { writeRows } from '../database/write-rows.ts';

export async function changeOrganisation(
  deps: Deps,
  transaction: Transaction,
  asked: AskedOfOrganisation,
): Promise<OrganisationHandled> {
  const { organisationId, command } = asked;
  await lockOrganisation(transaction, organisationId);
  const before = await remembered<OrganisationDone>(transaction, asked);
  if (before) return before;
  const loaded = await loadOrganisation(deps, transaction, asked);
  const decision = decide(command, { ...loaded.facts, newId: () => deps.newId() });
  if ('refused' in decision) return { kind: 'refused', refusals: decision.refused };
  return write(deps, transaction, asked, loaded, decision);
}

async function write(
  deps: Deps,
  transaction: Transaction,
  asked: AskedOfOrganisation,
  { facts, history, link }: LoadedOrganisation,
  { events, content, made }: OrganisationDecision,
): Promise<OrganisationDone> {
  const { organisationId } = asked;
  const { now: at, actor } = facts;
  const by = actorRef(actor);
  const grown = growOrganisation(
    deps.masterKey,
    organisationId,
    { length: history.length, link },
    events.map((event) => ({ event, at, by })),
  );
  const fresh = new Map(content.map(({ id, body }) => [id, body]));
  const owner = { organisationId };
  const begun = history.length === 0 ? newCaseKey(deps.masterKey, deps, owner) : undefined;
  const key = begun?.key ?? (await organisationKey(deps, transaction, organisationId));
  const after = [...history, ...grown.recorded];
  const tables = await projectOrganisation(transaction, organisationId, key, after, fresh);
  const createdAt = new Date(at);
  const done = { kind: 'done' as const, seq: after.length, ...(made !== undefined && { made }) };
  await writeRows(
    transaction,
    organisationId,
    {
      organisationEvent: [...grown.rows],
      organisationContent: organisationContentRows(deps, organisationId, key, content),
      organisationKey: begun === undefined ? [] : [{ ...owner, wrappedKey: begun.wrapped, createdAt }],
      ...tables,
      idempotency: [rememberedRow(asked, done, createdAt)],
    },
    combined(grown.rows.map(({ hash }) => shareOf(deps.masterKey, hash))),
  );
  if (events.some(({ type }) => type in calendarEvents)) await moveDatesLater(transaction, organisationId);
  await followInAccounts(transaction, organisationOf(after), grown.recorded);
  return done;
}

/** Lists hold the dates of every case: with many of them, nobody who changes a calendar waits until all are worked out again. */
async function moveDatesLater(transaction: Transaction, organisationId: string): Promise<void> {
  const job = JSON.stringify({ organisationId });
  const key = `move-dates:${organisationId}`;
  await transaction.$executeRaw`select queue.enqueue('move-dates', ${job}::json, ${key}, ${key})`;
}
