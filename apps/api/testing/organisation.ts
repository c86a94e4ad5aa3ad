import type { PlainDate } from '@redress/domain/calendar/plain-date.ts';
import {
  organisationCommand,
  type OrganisationCommandData,
  type OrganisationCommandType,
} from '@redress/domain/organisation/acts.ts';
import { organisationOf } from '@redress/domain/organisation/evolve.ts';
import type { Actor } from '@redress/domain/people.ts';
import type { Procedure } from '@redress/domain/procedure/procedure.ts';
import type { Deps } from '../src/deps.ts';
import { readOrganisationHistory } from '../src/history/organisation-history.ts';
import { createAccount } from '../src/people/accounts.ts';
import { handleOrganisation } from '../src/write/handle.ts';

export const system: Actor = { kind: 'system' };

/** What an organisation is, by its history. */
export const stateOfOrganisation = (deps: Deps, organisationId: string) =>
  deps.database.transaction(organisationId, async (transaction) =>
    organisationOf((await readOrganisationHistory(transaction, organisationId)).history),
  );

/** The first administrator of an organisation. */
export async function administratorOf(deps: Deps, organisationId: string): Promise<Actor> {
  const { administrators } = await stateOfOrganisation(deps, organisationId);
  return { kind: 'staff', personId: administrators[0]!, roles: [] };
}

/** Does something to an organisation, as its administrator unless somebody is named. A refusal throws. @returns the id of what was made */
export async function inOrganisation<T extends OrganisationCommandType>(
  deps: Deps,
  organisationId: string,
  type: T,
  data: OrganisationCommandData[T],
  actor?: Actor,
): Promise<string> {
  const by = actor ?? (await administratorOf(deps, organisationId));
  const handled = await handleOrganisation(deps, {
    organisationId,
    actor: by,
    command: organisationCommand(type, data),
    idempotencyKey: deps.newId(),
  });
  if (handled.kind !== 'done') throw new Error(`${type}: ${JSON.stringify(handled)}`);
  return handled.made ?? '';
}

/** An organisation of a test's own, with an administrator who cannot sign in and has no role. */
export async function anOrganisation(deps: Deps, key = `org-${deps.newId().slice(-8)}`, id = deps.newId()) {
  const name = 'An Organisation';
  const administrator = { name: 'Ada Ministrator' };
  await inOrganisation(deps, id, 'FoundOrganisation', { key, name, administrator }, system);
  await inOrganisation(deps, id, 'OpenPortal', {}, system);
  return { id, key, name };
}

/** Publishes a procedure that applied long before any test begins. */
export const publish = (deps: Deps, organisationId: string, document: Procedure) =>
  inOrganisation(deps, organisationId, 'PublishProcedure', { document, effectiveOn: '2020-01-01' });

export type Somebody = {
  name: string;
  kind: 'staff' | 'panel';
  roles: readonly string[];
  accountId?: string;
};

/** Somebody who joins, with roles held from the first of January 2020 on. @returns their id */
export async function join(
  deps: Deps,
  organisationId: string,
  { name, kind, roles, accountId }: Somebody,
): Promise<string> {
  const personId = await inOrganisation(deps, organisationId, 'AddPerson', { kind, name });
  if (accountId !== undefined)
    await inOrganisation(deps, organisationId, 'LinkAccount', { personId, accountId }, system);
  for (const role of roles)
    await inOrganisation(deps, organisationId, 'GiveRole', { personId, role, fromOn: '2020-01-01' });
  return personId;
}

/** Ends every role that somebody holds, with that day as the last. */
export async function endRoles(
  deps: Deps,
  organisationId: string,
  personId: string,
  endedOn: PlainDate,
): Promise<void> {
  const { bindings } = await stateOfOrganisation(deps, organisationId);
  for (const { bindingId } of bindings.filter((binding) => binding.personId === personId))
    await inOrganisation(deps, organisationId, 'EndRole', { bindingId, endedOn });
}

export const password = 'a password of the test';

/** Somebody with an account, and the roles named, held from the first of January 2020. */
export async function aPerson(
  deps: Deps,
  organisationId: string,
  {
    kind = 'staff',
    roles = [],
    email = `${deps.newId()}@example.org`,
  }: Partial<Pick<Somebody, 'kind' | 'roles'>> & { email?: string } = {},
) {
  const name = 'Some Body';
  const { userId } = await createAccount(deps, { email, name, password });
  const id = await join(deps, organisationId, { name, kind, roles, accountId: userId });
  return { id, email, userId };
}
