/** Reading, writing and erasing a case's content. Every function runs inside the caller's transaction. */
import type { Prisma, Transaction } from '../database/database.ts';
import type { TimeAndRandomness } from '../time-and-randomness.ts';
import type { MasterKey } from './master-key.ts';
import { newCaseKey, open, openCaseKey, seal, type CaseKey } from './seal.ts';

/** Names a case. */
export interface CaseRef {
  organisationId: string;
  caseId: string;
}

/** What is to be stored: the text of one thing, as JSON where it has parts. */
export interface NewContent {
  /** e.g. `narrative`, `contact`, `message`, `note`, `letter`, `mail` */
  kind: string;
  partyId?: string;
  text: string;
  /** an id made beforehand, where an event already names it */
  id?: string;
}

type Sealing = Pick<TimeAndRandomness, 'randomBytes' | 'newId' | 'now'> & { masterKey: MasterKey };

/** Makes and stores the data key of a new case. */
export async function createCaseKey(deps: Sealing, transaction: Transaction, ref: CaseRef): Promise<CaseKey> {
  const { key, wrapped } = newCaseKey(deps.masterKey, deps, ref);
  await transaction.caseKey.create({ data: { ...ref, wrappedKey: wrapped, createdAt: deps.now() } });
  return key;
}

/** The data key of a case; undefined once the case is erased, or where there is none. */
export async function findCaseKey(
  deps: Sealing,
  transaction: Transaction,
  ref: CaseRef,
): Promise<CaseKey | undefined> {
  const row = await transaction.caseKey.findUnique({ where: { organisationId_caseId: ref } });
  return row?.wrappedKey ? openCaseKey(deps.masterKey, row.wrappedKey, ref) : undefined;
}

/** Seals and stores. @returns the ids, in order */
export async function writeContent(
  deps: Sealing,
  transaction: Transaction,
  ref: CaseRef,
  key: CaseKey,
  contents: readonly NewContent[],
): Promise<string[]> {
  const rows = contentRows(deps, ref, key, contents);
  if (rows.length > 0) await transaction.content.createMany({ data: rows });
  return rows.map((row) => row.id);
}

/** Seals without storing: the rows, for whoever stores them with others. */
export function contentRows(
  deps: Sealing,
  ref: CaseRef,
  key: CaseKey,
  contents: readonly NewContent[],
): Required<Prisma.ContentCreateManyInput>[] {
  const createdAt = deps.now();
  return contents.map(({ kind, partyId, text, id = deps.newId() }) => ({
    ...ref,
    id,
    kind,
    partyId: partyId ?? null,
    createdAt,
    ...seal(key, deps, placeOf(ref, id), text),
  }));
}

/** Opens contents by id; those erased or unknown are absent from the map. */
export async function readContent(
  deps: Sealing,
  transaction: Transaction,
  ref: CaseRef,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const key = ids.length > 0 ? await findCaseKey(deps, transaction, ref) : undefined;
  if (!key) return new Map();
  const rows = await transaction.content.findMany({ where: { ...ref, id: { in: [...ids] } } });
  return new Map(rows.map((row) => [row.id, open(key, placeOf(ref, row.id), row)]));
}

/** Destroys the key and every content of a case. History, chain and figures stand. A second time changes nothing. */
export async function erase(deps: Sealing, transaction: Transaction, ref: CaseRef): Promise<void> {
  await transaction.content.deleteMany({ where: ref });
  await transaction.worklistItem.deleteMany({ where: ref });
  await transaction.tracking.updateMany({
    where: ref,
    data: { referenceId: null, referenceNonce: null, referenceCiphertext: null, wrappedKey: null },
  });
  await transaction.caseKey.updateMany({
    where: { ...ref, erasedAt: null },
    data: { wrappedKey: null, erasedAt: deps.now() },
  });
}

const placeOf = (ref: CaseRef, id: string) => ({ table: 'content', column: 'ciphertext', ...ref, id });
