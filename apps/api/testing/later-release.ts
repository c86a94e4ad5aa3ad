import { genesis, hashOf, shareOf, combined, type EventRow } from '../src/history/history.ts';
import type { CaseRef } from '../src/content/content.ts';
import { writeRows } from '../src/database/write-rows.ts';
import type { TestDeps } from './deps.ts';

type Written = { type: string; version: number; data: object };

/** What a later release writes into a case, in kinds and versions of its own, with its place in the chain as it should be. */
export async function laterRelease(deps: TestDeps, ref: CaseRef, events: readonly Written[]): Promise<void> {
  const { masterKey } = deps;
  await deps.database.transaction(ref.organisationId, async (transaction) => {
    const last = await transaction.caseEvent.findFirst({ where: ref, orderBy: { seq: 'desc' } });
    let [seq, link] = [last?.seq ?? 0, last?.hash ?? genesis];
    const rows = events.map(({ type, version, data }): EventRow => {
      const prevHash = link;
      const row = { ...ref, seq: (seq += 1), type, version, data, at: deps.now(), actor: { kind: 'system' } };
      link = hashOf(masterKey, row, prevHash);
      return { ...row, prevHash, hash: link };
    });
    const share = combined(rows.map(({ hash }) => shareOf(masterKey, hash)));
    await writeRows(transaction, ref.organisationId, { caseEvent: rows }, share);
  });
}
