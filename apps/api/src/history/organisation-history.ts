/** The only writer of `organisation_event`, and its reader. Chained as the history of a case is, and counted in the same head. */
import type { Instant } from '@redress/domain/calendar/plain-date.ts';
import {
  organisationEvents,
  organisationRecorded,
  type OrganisationEvent,
  type OrganisationRecorded,
} from '@redress/domain/organisation/events.ts';
import type { ActorRef } from '@redress/domain/people.ts';
import type { MasterKey } from '../content/master-key.ts';
import type { Transaction } from '../database/database.ts';
import type { Rows } from '../database/write-rows.ts';
import { canonical } from './canonical.ts';
import { genesis } from './history.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type EventRow = Rows['organisationEvent'][number];
/** A row as it comes back: what its JSON holds is not known yet. */
export type StoredRow = Omit<EventRow, 'data' | 'actor' | 'at'> & { data: unknown; actor: unknown; at: Date };

/** Something that happened, with its moment: those of one act share it, those of an upgrade have their own. */
export type Happened = { event: OrganisationEvent; at: Instant; by: ActorRef };

export type GrownOrganisation = {
  recorded: readonly OrganisationRecorded[];
  rows: readonly EventRow[];
};

/** Events chained on to an organisation's history. `link` is the hash of its last event, or `genesis`. */
export function growOrganisation(
  masterKey: MasterKey,
  organisationId: string,
  history: { length: number; link: Bytes },
  happened: readonly Happened[],
): GrownOrganisation {
  let { link } = history;
  const rows = happened.map(({ event: { type, data }, at, by }, index) => {
    const row = {
      organisationId,
      seq: history.length + index + 1,
      type,
      version: organisationEvents[type].version,
      data,
      at: new Date(at),
      actor: by,
      prevHash: link,
    };
    link = hashOfOrganisationRow(masterKey, row);
    return { ...row, hash: link };
  });
  const recorded = happened.map(({ event, at, by }, index) => ({
    ...event,
    seq: history.length + index + 1,
    at,
    by,
  }));
  return { recorded, rows };
}

/** Over the row as it stands, whatever this release makes of it; keyed, and bound to its place. */
export function hashOfOrganisationRow(masterKey: MasterKey, row: Omit<StoredRow, 'hash'>): Bytes {
  const { organisationId, seq, type, version, data, at, actor, prevHash } = row;
  const said = canonical([organisationId, seq, type, version, data, at.toISOString(), actor]);
  return new Uint8Array(
    masterKey.fingerprint('organisation-history', `${Buffer.from(prevHash).toString('hex')}\n${said}`),
  );
}

/** An organisation's history, in order, with the hash of its last event. */
export async function readOrganisationHistory(
  transaction: Transaction,
  organisationId: string,
): Promise<{ history: readonly OrganisationRecorded[]; link: Bytes }> {
  const rows = await transaction.organisationEvent.findMany({
    where: { organisationId },
    orderBy: { seq: 'asc' },
  });
  return {
    history: rows.map(({ type, version, data, seq, at, actor }) =>
      organisationRecorded(type, version, data, {
        seq,
        at: at.toISOString() as Instant, // what Date writes is an instant
        by: actor as ActorRef, // written by `growOrganisation` alone
      }),
    ),
    link: rows.at(-1)?.hash ?? genesis,
  };
}
