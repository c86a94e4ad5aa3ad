import { Client } from 'pg';
import type { Acknowledged } from './running-server.ts';

/** What is wrong with the cases of a database, after faults: nothing, if every acknowledged complaint is there, once and whole. */
export type Wholeness = { missing: string[]; torn: string[]; cases: number };

/** @param ownerUrl of a database that holds nothing but these complaints */
export async function wholeness(ownerUrl: string, acknowledged: readonly Acknowledged[]): Promise<Wholeness> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ trackingNumber: string; whole: boolean }>(parts);
    const there = new Set(rows.map(({ trackingNumber }) => trackingNumber));
    return {
      missing: acknowledged
        .map(({ trackingNumber }) => trackingNumber)
        .filter((number) => !there.has(number)),
      torn: rows.filter(({ whole }) => !whole).map(({ trackingNumber }) => trackingNumber),
      cases: rows.length,
    };
  } finally {
    await client.end();
  }
}

/** A complaint has all of its parts, or it is torn. */
const parts = `
  select c.tracking_number as "trackingNumber",
    (select count(*) = c.last_seq and min(e.seq) = 1 and bool_or(e.type = 'ComplaintReceived')
      from case_event e where e.organisation_id = c.organisation_id and e.case_id = c.id)
    and exists (select from case_key k where k.organisation_id = c.organisation_id and k.case_id = c.id and k.wrapped_key is not null)
    and exists (select from content t where t.organisation_id = c.organisation_id and t.case_id = c.id and t.kind = 'answers')
    and exists (select from case_access a where a.organisation_id = c.organisation_id and a.case_id = c.id and a.tracking_number = c.tracking_number)
    and exists (select from tracking t where t.organisation_id = c.organisation_id and t.case_id = c.id and t.tracking_number = c.tracking_number)
    and exists (select from deadline d where d.organisation_id = c.organisation_id and d.case_id = c.id)
    and exists (select from idempotency i where i.organisation_id = c.organisation_id and i.answer ->> 'caseId' = c.id::text)
    and exists (select from outbox_mail m join content t using (organisation_id, case_id) where m.organisation_id = c.organisation_id
      and m.case_id = c.id and t.id = m.content_id) as whole
  from complaint_case c`;
