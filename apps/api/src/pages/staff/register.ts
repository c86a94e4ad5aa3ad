/** Every case that somebody may know of, open or closed. */
import { Prisma } from '../../../prisma/generated/client/client.ts';
import { findersBy, lists } from '@redress/domain/access/lists.ts';
import { RELATIONS, type Relation } from '@redress/domain/access/relation.ts';
import { maySee } from '@redress/domain/access/sights.ts';
import { londonDate, type PlainDate } from '@redress/domain/calendar/plain-date.ts';
import { parseTrackingNumber } from '@redress/domain/reference.ts';
import type { Context } from '../../context.ts';
import { instantOf } from '../../organisations/organisation-now.ts';
import { paged, placeOf, type Connection } from '../../graphql/keyset.ts';
import { whoAsks } from '../../acts/give-command.ts';
import { lookupOf } from '../../content/reference-lookup.ts';
import { openReference, type SealedReferenceRow } from '../../projections/open-reference.ts';

export interface RegisterRow {
  caseId: string;
  trackingNumber: string;
  reference: string | null;
  procedureKey: string;
  procedureVersion: number;
  stageKey: string;
  status: string;
  receivedOn: PlainDate;
  closedOn: PlainDate | null;
  outcomeKey: string | null;
  relation: Relation;
}

type SealedRegisterRow = Omit<RegisterRow, 'reference'> & SealedReferenceRow & { receivedAt: string };

/** A page of the register, the latest received first. */
export async function register(
  context: Context,
  asked: { first: number; after: string | undefined },
): Promise<Connection<RegisterRow>> {
  const place = asked.after === undefined ? undefined : placeOf(asked.after);
  const before =
    place === undefined
      ? Prisma.empty
      : Prisma.sql`and (c.received_at, c.id) < (${place.at}::timestamptz, ${place.id}::uuid)`;
  const rows = await knownTo(context, before, asked.first + 1);
  return paged(
    rows,
    asked,
    ({ receivedAt, caseId }) => ({ at: receivedAt, id: caseId }),
    (row) => shown(context, row),
  );
}

/**
 * The case of a reference as somebody types it from a letter, or of a tracking number; undefined where the reader knows of none.
 */
export async function findCase(context: Context, typed: string): Promise<RegisterRow | undefined> {
  const { organisationId } = await whoAsks(context);
  const trackingNumber = parseTrackingNumber(typed) ?? '';
  const lookup = lookupOf(context.deps.masterKey, organisationId, typed);
  const [row] = await knownTo(
    context,
    Prisma.sql`and ((c.tracking_number = ${trackingNumber} and part.relation = any(${byNumber})) or (c.reference_lookup = ${lookup} and part.relation = any(${byReference})))`,
    1,
  );
  return row === undefined ? undefined : shown(context, row);
}

const [byNumber, byReference] = [findersBy('tracking number'), findersBy('reference')];

/** Cases in which the reader has a part today, and which are not about them. */
async function knownTo(context: Context, which: Prisma.Sql, limit: number): Promise<SealedRegisterRow[]> {
  const { organisationId, actor } = await whoAsks(context);
  const personId = actor.kind === 'staff' ? actor.personId : '';
  const today = londonDate(instantOf(context.deps.now()));
  return context.deps.database.transaction(
    organisationId,
    (transaction) => transaction.$queryRaw<SealedRegisterRow[]>`
    with seats as materialized (
        select h.seat from seat_holder h
        where h.organisation_id = ${organisationId}::uuid and h.person_id = ${personId}::uuid and h.side = 'staff'
          and h.from_on <= ${today}::date and h.to_on >= ${today}::date)
    select c.organisation_id as "organisationId", c.id as "caseId", c.tracking_number as "trackingNumber",
      c.procedure_key as "procedureKey", c.procedure_version as "procedureVersion", c.stage_key as "stageKey", c.status,
      c.received_on::text as "receivedOn", c.closed_on::text as "closedOn", c.outcome_key as "outcomeKey", part.relation,
      to_char(c.received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "receivedAt",
      t.reference_id as "referenceId", t.reference_nonce as "referenceNonce", t.reference_ciphertext as "referenceCiphertext", t.wrapped_key as "wrappedKey"
    from complaint_case c
      join tracking t on t.organisation_id = c.organisation_id and t.case_id = c.id
      cross join lateral (
        select (array_agg(r.relation order by array_position(${RELATIONS}, r.relation)))[1] as relation
        from case_relation r join seats on seats.seat = r.seat
        where r.organisation_id = c.organisation_id and r.case_id = c.id
      ) part
    where c.organisation_id = ${organisationId}::uuid and part.relation = any(${lists.register}) ${which}
      and not exists (select from case_bar b where b.organisation_id = c.organisation_id and b.case_id = c.id
        and b.person_id = ${personId}::uuid and b.from_on <= ${today}::date)
    order by c.received_at desc, c.id desc limit ${limit}`,
  );
}

const shown = ({ deps }: Context, row: SealedRegisterRow): RegisterRow => ({
  ...row,
  reference: maySee(row.relation, 'reference') ? openReference(deps, row) : null,
});
