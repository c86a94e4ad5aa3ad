/** The tracking page: one statement, one row. */
import type { Instant } from '@redress/domain/calendar/plain-date.ts';
import type { ToldCase } from '@redress/domain/access/told-case.ts';
import type { Statement } from '../../database/reads.ts';
import type { Deps } from '../../deps.ts';
import { openReference, type SealedReferenceRow } from '../../projections/open-reference.ts';
import { knownOf } from '../../projections/told.ts';

export interface TrackedCase {
  trackingNumber: string;
  reference: string | null;
  organisationKey: string;
  organisationName: string;
  procedureKey: string;
  procedureVersion: number;
  stageKey: string;
  status: string;
  /** The complainant's part of it: the portal's graph has no other. */
  told: ToldCase;
  letterCount: number;
  messageCount: number;
  changedAt: Instant;
}

type TrackingRow = Omit<TrackedCase, 'reference'> & SealedReferenceRow;

// The session is checked in the statement itself: whoever has none gets no row.
export const trackStatement: Statement<TrackingRow> = {
  name: 'track',
  text: `
    select t.organisation_id as "organisationId", t.case_id as "caseId", t.tracking_number as "trackingNumber",
      o.key as "organisationKey", o.name as "organisationName",
      t.procedure_key as "procedureKey", t.procedure_version as "procedureVersion", t.stage_key as "stageKey", t.status,
      t.told, t.letters as "letterCount", t.messages as "messageCount",
      to_char(t.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "changedAt",
      t.reference_id as "referenceId", t.reference_nonce as "referenceNonce", t.reference_ciphertext as "referenceCiphertext", t.wrapped_key as "wrappedKey"
    from portal_session s
      join tracking t on t.organisation_id = s.organisation_id and t.case_id = s.case_id
      join organisation o on o.id = s.organisation_id
    where s.token_hash = $1 and s.expires_at > $2`,
};

/** The complaint that a session opened; undefined where the session has ended. @param tokenHash of the session */
export async function track(
  deps: Pick<Deps, 'reads' | 'machineNow' | 'masterKey'>,
  tokenHash: Uint8Array | undefined,
): Promise<TrackedCase | undefined> {
  if (tokenHash === undefined) return undefined;
  const [row] = await deps.reads.read(trackStatement, [tokenHash, deps.machineNow()]);
  return row === undefined
    ? undefined
    : { ...row, told: knownOf(row.told), reference: openReference(deps, row) };
}
