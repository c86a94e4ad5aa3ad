import { dutiesOf } from '@redress/domain/people.ts';
import type { Deps } from '../deps.ts';
import { procedureOf } from '../organisations/published-organisation.ts';
import type { SignedIn } from './signed-in.ts';

/** The duties somebody's roles give them under the organisation's procedure of today. */
export async function dutiesOfViewer(
  deps: Pick<Deps, 'database' | 'now'>,
  { organisationId, roles }: SignedIn,
): Promise<string[]> {
  const procedure = await procedureOf(deps, organisationId);
  return procedure === undefined ? [] : [...dutiesOf(procedure.document, roles, [])];
}
