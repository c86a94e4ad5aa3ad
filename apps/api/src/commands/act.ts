import {
  organisationCommand,
  type OrganisationCommandData,
  type OrganisationCommandType,
} from '@redress/domain/organisation/acts.ts';
import type { Deps } from '../deps.ts';
import { findOrganisation, type OrganisationRow } from '../organisations/published-organisation.ts';
import { inWords } from '../words/in-words.ts';
import { handleOrganisation } from '../write/handle.ts';
import { UsedWrongly } from './command.ts';

/** Does something to an organisation as the installation itself, so that its history says so. @returns the id of what was made */
export async function actInOrganisation<T extends OrganisationCommandType>(
  deps: Deps,
  organisationId: string,
  type: T,
  data: OrganisationCommandData[T],
): Promise<string | undefined> {
  const handled = await handleOrganisation(deps, {
    organisationId,
    actor: { kind: 'system' },
    command: organisationCommand(type, data),
    idempotencyKey: deps.newId(),
  });
  if (handled.kind === 'done') return handled.made;
  if (handled.kind === 'refused') throw new UsedWrongly(handled.refusals.map(inWords).join('\n'));
  throw new Error('Somebody else changed this organisation at the same moment. Try again.');
}

export async function organisationNamed(deps: Deps, key: string): Promise<OrganisationRow> {
  const found = await findOrganisation(deps, { key });
  if (found) return found;
  throw new UsedWrongly(`There is no organisation "${key}" here. \`organisation list\` shows all.`);
}
