import type { CaseRef } from '../content/content.ts';
import type { Transaction } from '../database/database.ts';
import type { Deps } from '../deps.ts';
import { hashOfOrganisationRow } from '../history/organisation-history.ts';
import { combined, genesis, hashOf, shareOf, type StoredEvent } from '../history/history.ts';

/**
 * What is wrong with a history. `changed`: an event is not what was written. `missing`: a number is left out. `inserted`: an event stands where
 * none was written. `head`: the organisation's head does not fit, so whole cases, or the last events of one, were taken away or added.
 */
export type HistoryFault = {
  what: 'changed' | 'missing' | 'inserted' | 'head';
  /** Left out for the organisation's own history. */
  caseId?: string;
  seq?: number;
};

const batch = 1_000;

/**
 * Checks every event of an organisation, its own and those of its cases, against its chain, and all together against the organisation's head. Only whoever has the master key
 * can; whoever has only the database can neither check nor make a change fit.
 * @returns what is wrong; nothing when the history is whole
 */
export async function verifyHistory(deps: Deps, organisationId: string): Promise<HistoryFault[]> {
  const { masterKey } = deps;
  return deps.database.snapshot(organisationId, async (transaction) => {
    const own = await ownHistory(masterKey, transaction, organisationId);
    const faults = [...own.faults];
    let sum: Uint8Array = own.sum;
    let count = own.count;
    let last: { caseId: string; seq: number; hash: Uint8Array } = { caseId: '', seq: 0, hash: genesis };
    for (;;) {
      const rows = await transaction.caseEvent.findMany({
        where: {
          organisationId,
          OR: [{ caseId: { gt: last.caseId || nil } }, { caseId: last.caseId || nil, seq: { gt: last.seq } }],
        },
        orderBy: [{ caseId: 'asc' }, { seq: 'asc' }],
        take: batch,
      });
      for (const row of rows) {
        const before = row.caseId === last.caseId ? last : { seq: 0, hash: genesis };
        const what = faultOf(masterKey, row, before);
        if (what) faults.push({ what, caseId: row.caseId, seq: row.seq });
        sum = combined([sum, shareOf(masterKey, row.hash)]);
        last = row;
      }
      count += rows.length;
      if (rows.length < batch) break;
    }
    const head = await transaction.chainHead.findUnique({ where: { organisationId } });
    const fits =
      head === null ? count === 0 : Number(head.count) === count && Buffer.from(head.head).equals(sum);
    return fits ? faults : [...faults, { what: 'head' }];
  });
}

/** The organisation's own events: few enough to be read at once. */
async function ownHistory(masterKey: Deps['masterKey'], transaction: Transaction, organisationId: string) {
  const rows = await transaction.organisationEvent.findMany({
    where: { organisationId },
    orderBy: { seq: 'asc' },
  });
  const faults = rows.flatMap((row, index): HistoryFault[] => {
    const before = rows[index - 1] ?? { seq: 0, hash: genesis };
    const what = faultIn(row, before, () => hashOfOrganisationRow(masterKey, row));
    return what === undefined ? [] : [{ what, seq: row.seq }];
  });
  return { faults, sum: combined(rows.map(({ hash }) => shareOf(masterKey, hash))), count: rows.length };
}

const nil = '00000000-0000-0000-0000-000000000000';

const faultOf = (
  masterKey: Deps['masterKey'],
  row: StoredEvent & CaseRef & Linked,
  before: Pick<Linked, 'seq' | 'hash'>,
): HistoryFault['what'] | undefined => faultIn(row, before, () => hashOf(masterKey, row, row.prevHash));

type Linked = { seq: number; prevHash: Uint8Array; hash: Uint8Array };

function faultIn(
  { seq, prevHash, hash }: Linked,
  before: Pick<Linked, 'seq' | 'hash'>,
  right: () => Uint8Array,
): HistoryFault['what'] | undefined {
  if (seq !== before.seq + 1) return 'missing';
  if (!Buffer.from(prevHash).equals(before.hash)) return 'inserted';
  return Buffer.from(hash).equals(right()) ? undefined : 'changed';
}
