import { londonDate } from '@redress/domain/calendar/plain-date.ts';
import type { Identity } from '@redress/domain/organisation/content.ts';
import type { OrganisationCommand } from '@redress/domain/organisation/acts.ts';
import { organisationOf } from '@redress/domain/organisation/evolve.ts';
import type { OrganisationRecorded } from '@redress/domain/organisation/events.ts';
import type { OrganisationFacts } from '@redress/domain/organisation/facts.ts';
import type { OrganisationState } from '@redress/domain/organisation/state.ts';
import type { Actor } from '@redress/domain/people.ts';
import { organisationKey, readOrganisationContent } from '../content/organisation-content.ts';
import type { Transaction } from '../database/database.ts';
import type { Deps } from '../deps.ts';
import { readOrganisationHistory } from '../history/organisation-history.ts';
import { instantOf } from '../organisations/organisation-now.ts';
import { getProcedure, proceduresOf } from '../organisations/procedure-versions.ts';

/** An organisation as its rules want it, for one actor and one command. */
export type LoadedOrganisation = {
  facts: OrganisationFacts;
  history: readonly OrganisationRecorded[];
  /** Hash of the last event. */
  link: Uint8Array<ArrayBuffer>;
};

/**
 * Holds the organisation until the transaction ends. Cases go on: they share the row's key, which this lock lets them. One that is being founded has
 * no row; its first event has a number that is given once.
 */
export async function lockOrganisation(transaction: Transaction, organisationId: string): Promise<void> {
  await transaction.$queryRaw`
    select 1 from organisation where id = ${organisationId}::uuid for no key update`;
}

export async function loadOrganisation(
  deps: Pick<Deps, 'now' | 'masterKey'>,
  transaction: Transaction,
  asked: { organisationId: string; actor: Actor; command: OrganisationCommand },
): Promise<LoadedOrganisation> {
  const { organisationId, actor, command } = asked;
  const { history, link } = await readOrganisationHistory(transaction, organisationId);
  const state = organisationOf(history);
  const now = instantOf(deps.now());
  const procedures = await proceduresOf(transaction, organisationId, state, londonDate(now));
  const complaintsAbout = await complaintsAboutAny(transaction, organisationId, concerned(actor, command));
  const hasAddress =
    command.type === 'OpenPortal' && (await addressOf(deps, transaction, organisationId, state));
  const keyTaken = command.type === 'FoundOrganisation' && (await isTaken(transaction, command.data.key));
  return { facts: { state, actor, now, procedures, complaintsAbout, keyTaken, hasAddress }, history, link };
}

async function addressOf(
  deps: Pick<Deps, 'masterKey'>,
  transaction: Transaction,
  organisationId: string,
  { identityId }: OrganisationState,
): Promise<boolean> {
  if (identityId === undefined) return false;
  const key = await organisationKey(deps, transaction, organisationId);
  const texts = await readOrganisationContent(transaction, organisationId, key, [identityId]);
  // what `ChangeIdentity` kept
  const { address = '' }: Partial<Identity> = JSON.parse(texts.get(identityId) ?? '{}');
  return address.trim() !== '';
}

const concerned = (actor: Actor, { type, data }: OrganisationCommand): string[] =>
  type === 'GiveRole' || type === 'NameDeputy'
    ? [data.personId, ...(actor.kind === 'staff' ? [actor.personId] : [])]
    : [];

/** Open complaints about any of these people, by name or by a role they hold. */
async function complaintsAboutAny(
  transaction: Transaction,
  organisationId: string,
  people: readonly string[],
): Promise<OrganisationFacts['complaintsAbout']> {
  if (people.length === 0) return [];
  const rows = await transaction.$queryRaw<{ personId: string; key: string; version: number }[]>`
    select distinct b.person_id as "personId", c.procedure_key as key, c.procedure_version as version
    from case_bar b join complaint_case c on c.organisation_id = b.organisation_id and c.id = b.case_id
    where b.organisation_id = ${organisationId}::uuid and b.person_id = any(${[...people]}::uuid[]) and c.status = 'open'`;
  return Promise.all(
    rows.map(async ({ personId, ...version }) => ({
      personId,
      procedure: await getProcedure(transaction, organisationId, version),
    })),
  );
}

const isTaken = async (transaction: Transaction, key: string): Promise<boolean> =>
  (await transaction.organisation.count({ where: { key } })) > 0;
