import type { CaseRef } from '../content/content.ts';
import type { Transaction } from '../database/database.ts';
import type { Deps } from '../deps.ts';
import { lockCase } from '../history/lock-case.ts';
import { isConflict } from '../database/is-conflict.ts';
import { findReference } from './find-reference.ts';
import { loadIn } from '../history/load-case.ts';
import { clearProjections, markUnread, project } from './projection.ts';
import { writeRows } from '../database/write-rows.ts';

/**
 * Works out the projections of cases again, each in a transaction of its own with its row locked: after a change of calendar or procedure. A change of
 * roles needs none: rows name seats. Without `caseIds`: every case of the organisation. @returns how many
 */
export async function reproject(
  deps: Deps,
  organisationId: string,
  caseIds?: readonly string[],
): Promise<number> {
  let count = 0;
  for await (const caseId of caseIds ?? casesOf(deps, organisationId)) {
    if (await again(deps, { organisationId, caseId })) count += 1;
  }
  return count;
}

/** The cases of an organisation, as its history knows them, a batch at a time. */
export async function* casesOf(
  { database }: Pick<Deps, 'database'>,
  organisationId: string,
): AsyncGenerator<string> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await database.of(organisationId).caseEvent.findMany({
      where: { organisationId, seq: 1, caseId: { gt: after } },
      select: { caseId: true },
      orderBy: { caseId: 'asc' },
      take: 500,
    });
    yield* rows.map(({ caseId }) => caseId);
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.caseId;
  }
}

/** The cases whose rows were made, or left, by a release that did not know all of their events. */
export async function casesUnread(deps: Deps, organisationId: string): Promise<string[]> {
  const rows = await deps.database.of(organisationId).complaintCase.findMany({
    where: { organisationId, unread: { gt: 0 } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

async function again(deps: Deps, ref: CaseRef): Promise<boolean> {
  const work = () =>
    deps.database.transaction(ref.organisationId, (transaction) => reprojectIn(deps, transaction, ref));
  try {
    return await work();
  } catch (error) {
    // A case without a row yet cannot be locked; whoever wrote it meanwhile is in our way once.
    if (!isConflict(error)) throw error;
    return work();
  }
}

async function reprojectIn(deps: Deps, transaction: Transaction, ref: CaseRef): Promise<boolean> {
  await lockCase(transaction, ref);
  const loaded = await loadIn(deps, transaction, ref, { kind: 'system' });
  if (loaded === undefined) return false;
  const { facts, history, wrappedKey } = loaded;
  const { state, procedure, calendar } = facts;
  if (state.unread > 0 && (await markUnread(transaction, ref, state.unread))) return true;
  const reference = await findReference(deps, transaction, loaded);
  const rows = project({
    ref,
    seen: { state, procedure, calendar },
    history,
    wrappedKey,
    reference,
  });
  await clearProjections(transaction, ref);
  await writeRows(transaction, ref.organisationId, rows, undefined);
  return true;
}
