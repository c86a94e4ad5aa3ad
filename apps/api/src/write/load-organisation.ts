import { londonDate } from '@redress/domain/calendar/plain-date.ts';
import type { OrganisationCommand } from '@redress/domain/organisation/acts.ts';
import { organisationOf } from '@redress/domain/organisation/evolve.ts';
import type { OrganisationRecorded } from '@redress/domain/organisation/events.ts';
import type { OrganisationFacts } from '@redress/domain/organisation/facts.ts';
import { inForce } from '@redress/domain/organisation/in-force.ts';
import type { OrganisationState } from '@redress/domain/organisation/state.ts';
import type { Actor } from '@redress/domain/people.ts';
import type { Transaction } from '../database/database.ts';
import type { Deps } from '../deps.ts';
import { readOrganisationHistory } from '../history/organisation-history.ts';
import { instantOf } from '../organisations/organisation-now.ts';
import { getProcedure } from '../organisations/procedure-versions.ts';

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
  deps: Pick<Deps, 'now'>,
  transaction: Transaction,
  asked: { organisationId: string; actor: Actor; command: OrganisationCommand },
): Promise<LoadedOrganisation> {
  const { organisationId, actor, command } = asked;
  const { history, link } = await readOrganisationHistory(transaction, organisationId);
  const state = organisationOf(history);
  const now = instantOf(deps.now());
  const procedures = await Promise.all(
    rolesFrom(state, londonDate(now)).map((version) => getProcedure(transaction, organisationId, version)),
  );
  const complaintsAbout = await complaintsAboutAny(transaction, organisationId, concerned(actor, command));
  const keyTaken = command.type === 'FoundOrganisation' && (await isTaken(transaction, command.data.key));
  return { facts: { state, actor, now, procedures, complaintsAbout, keyTaken }, history, link };
}

/** The versions whose roles can be given: those in force, and those still to come. */
const rolesFrom = (
  { publications }: OrganisationState,
  today: OrganisationState['publications'][number]['effectiveOn'],
) =>
  publications.filter(
    (version) => version.effectiveOn > today || version === inForce(publications, today, version.key),
  );

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
