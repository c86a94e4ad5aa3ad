/** Reading and sealing what an organisation's history names by id. Every function that reads runs inside the caller's transaction. */
import type { OrganisationContent } from '@redress/domain/organisation/facts.ts';
import type { Prisma, Transaction } from '../database/database.ts';
import type { TimeAndRandomness } from '../time-and-randomness.ts';
import type { MasterKey } from './master-key.ts';
import { open, openCaseKey, seal, type CaseKey } from './seal.ts';

type Sealing = Pick<TimeAndRandomness, 'randomBytes' | 'now'> & { masterKey: MasterKey };

/** The data key of an organisation. Throws where it has none: it is made with the organisation. */
export async function organisationKey(
  { masterKey }: Pick<Sealing, 'masterKey'>,
  transaction: Transaction,
  organisationId: string,
): Promise<CaseKey> {
  const { wrappedKey } = await transaction.organisationKey.findUniqueOrThrow({ where: { organisationId } });
  return openCaseKey(masterKey, wrappedKey, { organisationId });
}

/** Seals without storing: the rows, for whoever stores them with others. */
export const organisationContentRows = (
  deps: Sealing,
  organisationId: string,
  key: CaseKey,
  contents: readonly OrganisationContent[],
): Required<Prisma.OrganisationContentCreateManyInput>[] =>
  contents.map(({ id, kind, body }) => ({
    organisationId,
    id,
    kind,
    createdAt: deps.now(),
    ...seal(key, deps, placeOf(organisationId, id), body),
  }));

/** Opens contents by id; those that are gone are absent from the map. */
export async function readOrganisationContent(
  transaction: Transaction,
  organisationId: string,
  key: CaseKey,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await transaction.organisationContent.findMany({
    where: { organisationId, id: { in: [...ids] } },
  });
  return new Map(rows.map((row) => [row.id, open(key, placeOf(organisationId, row.id), row)]));
}

const placeOf = (organisationId: string, id: string) => ({
  table: 'organisation_content',
  column: 'ciphertext',
  organisationId,
  id,
});
