/** The only maker of the rows of `case_event` and `chain_head`, and their reader; `database/write-rows.ts` inserts them with everything else. */
import type { Instant } from '@redress/domain/calendar/plain-date.ts';
import {
  recordedRow,
  versionOf,
  type CaseEvent,
  type Known,
  type Recorded,
} from '@redress/domain/history/events.ts';
import type { ActorRef } from '@redress/domain/people.ts';
import type { CaseRef } from '../content/content.ts';
import type { MasterKey } from '../content/master-key.ts';
import type { Transaction } from '../database/database.ts';
import { canonical } from './canonical.ts';
import { instantOf } from '../organisations/organisation-now.ts';
import type { Rows } from '../database/write-rows.ts';

type Bytes = Uint8Array<ArrayBuffer>;
export type EventRow = Rows['caseEvent'][number];

/** What stands before the first event of a case. */
export const genesis: Bytes = new Uint8Array(32);

/** What a case's history is after some events, and the rows that say so. */
export type Grown = { recorded: readonly Known[]; rows: readonly EventRow[]; link: Bytes };

/** Events as they happened now, chained on to a history. `link` is the hash of its last event, or `genesis`. */
export function grow(
  masterKey: MasterKey,
  ref: CaseRef,
  history: { length: number; link: Bytes },
  events: readonly CaseEvent[],
  { at, by }: { at: Instant; by: ActorRef },
): Grown {
  let { link } = history;
  const recorded = events.map((event, index): Known => ({
    ...event,
    seq: history.length + index + 1,
    at,
    by,
  }));
  const rows = recorded.map((event) => {
    const { seq, type, data } = event;
    const prevHash = link;
    const row = { ...ref, seq, type, version: versionOf(type), data, at: new Date(at), actor: by };
    link = hashOf(masterKey, row, prevHash);
    return { ...row, prevHash, hash: link };
  });
  return { recorded, rows, link };
}

/**
 * Keyed with what is not in the database: whoever can write there can change a row, but cannot make the chain fit again.
 * Part of it is the event's place (organisation, case, number), so that rows cannot trade places either. It is the row as it stands that counts,
 * and not what a later release reads in it.
 */
export function hashOf(masterKey: MasterKey, row: StoredEvent & CaseRef, prevHash: Uint8Array): Bytes {
  const { organisationId, caseId, seq, type, version, data, at, actor } = row;
  const place = [organisationId, caseId, seq, type];
  const said = canonical([...place, data, instantOf(at), actor, ...(version > 1 ? [version] : [])]);
  return new Uint8Array(
    masterKey.fingerprint('history', `${Buffer.from(prevHash).toString('hex')}\n${said}`),
  );
}

/** What an event adds to its organisation's head. The sum of all, bit by bit without carry, does not depend on their order. */
export const shareOf = (masterKey: MasterKey, hash: Uint8Array): Bytes =>
  new Uint8Array(masterKey.fingerprint('chain-head', Buffer.from(hash).toString('hex')));

export function combined(shares: readonly Uint8Array[]): Bytes {
  const sum = new Uint8Array(32);
  for (const share of shares) for (let i = 0; i < 32; i += 1) sum[i]! ^= share[i]!;
  return sum;
}

/** A case's history, in order, with the hash of its last event. */
export async function readHistory(
  transaction: Transaction,
  ref: CaseRef,
): Promise<{ history: readonly Recorded[]; link: Bytes }> {
  const rows = await transaction.caseEvent.findMany({ where: ref, orderBy: { seq: 'asc' } });
  return { history: rows.map(recordedOf), link: rows.at(-1)?.hash ?? genesis };
}

/** What every statement that reads the history asks for. */
export type StoredEvent = {
  seq: number;
  type: string;
  version: number;
  data: unknown;
  at: Date;
  actor: unknown;
};

/** A row as the domain knows it. */
export const recordedOf = (row: StoredEvent): Recorded => recordedRow({ ...row, at: instantOf(row.at) });
