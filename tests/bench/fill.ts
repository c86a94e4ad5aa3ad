import { createHash, randomBytes } from 'node:crypto';
import { masterKey as masterKeyOf } from '@redress/api/src/content/master-key.ts';
import { newCaseKey, seal } from '@redress/api/src/content/seal.ts';
import type pg from 'pg';

/**
 * Fills the database with cases multiplied from two of the demo's: one open, one closed, copied under new ids into fifty organisations with their
 * times moved. One case in five is open. Nothing here is measured.
 */
export const fill = async (owner: pg.Client, cases: number, organisations = 50): Promise<void> => {
  await owner.query(`
    create temp table if not exists template as
      select distinct on (c.status) c.organisation_id, c.id as case_id, c.status = 'open' as open
      from complaint_case c join organisation o on o.id = c.organisation_id
      where o.key = 'not-alone-mentoring' and (c.status = 'closed' or exists (select 1 from deadline d where d.case_id = c.id and d.status = 'open' and d.kind = 'hard'))
      order by c.status, c.last_seq desc`);
  await owner.query(`
    create temp table if not exists place as
      select row_number() over () - 1 as n, id as organisation_id, true as real from organisation where key = 'not-alone-mentoring'
      union all select g, uuidv7(), false from generate_series(1, 49) g;
    insert into organisation select (jsonb_populate_record(o, jsonb_build_object('id', p.organisation_id, 'key', 'bench-' || p.n))).*
      from place p, organisation o where not p.real and o.key = 'not-alone-mentoring' on conflict do nothing;
    create temp table if not exists standing as
      select p.organisation_id, q.id as was, case when p.real then q.id else uuidv7() end as is_now, p.real
      from place p, person q, place r where r.real and q.organisation_id = r.organisation_id;
    insert into person select (jsonb_populate_record(q, jsonb_build_object('organisation_id', s.organisation_id, 'id', s.is_now, 'user_id', null))).*
      from standing s join person q on q.id = s.was where not s.real on conflict do nothing;
    insert into role_binding select (jsonb_populate_record(b, jsonb_build_object('organisation_id', s.organisation_id, 'id', uuidv7(), 'person_id', s.is_now))).*
      from standing s join role_binding b on b.person_id = s.was
      where not s.real and not exists (select from role_binding o where o.organisation_id = s.organisation_id and o.person_id = s.is_now)`);
  await owner.query(
    `create temp table fresh as
      select g as n, uuidv7() as case_id, p.organisation_id, g % 5 = 0 as open, lpad(to_hex(g + $2::int), 8, '0') as number,
        (random() * 60 - 30) * interval '1 day' as moved
      from generate_series(1, $1) g join place p on p.n = (g / 5) % $3`,
    [cases, await counted(owner), organisations],
  );
  await owner.query('set session_replication_role = replica');
  for (const [table, change] of Object.entries(tables)) {
    await owner.query(`
      insert into ${table} select (jsonb_populate_record(t, jsonb_build_object('organisation_id', f.organisation_id, ${change}))).*
      from template m join fresh f on f.open = m.open join ${table} t on t.organisation_id = m.organisation_id and t.${table === 'complaint_case' ? 'id' : 'case_id'} = m.case_id`);
  }
  for (const table of ['worklist_item', 'case_relation']) {
    await owner.query(`
      insert into ${table} select (jsonb_populate_record(t, jsonb_build_object('organisation_id', f.organisation_id, 'case_id', f.case_id,
        'seat', coalesce(split_part(t.seat, ':', 1) || ':' || s.is_now, t.seat)
        ${table === 'worklist_item' ? `, 'tracking_number', f.number, 'next_due_at', case when t.next_due_at < '9000-01-01' then t.next_due_at + f.moved else t.next_due_at end` : ''}))).*
      from template m join fresh f on f.open = m.open join ${table} t on t.organisation_id = m.organisation_id and t.case_id = m.case_id
        left join standing s on s.organisation_id = f.organisation_id and s.was::text = split_part(t.seat, ':', 2)`);
  }
  for (const last of ['set session_replication_role = origin', 'drop table fresh', 'vacuum analyze'])
    await owner.query(last);
};

const tables: Readonly<Record<string, string>> = {
  complaint_case: `'id', f.case_id, 'tracking_number', f.number, 'received_at', t.received_at + f.moved, 'reference_lookup', null`,
  tracking: `'case_id', f.case_id, 'tracking_number', f.number, 'reference_id', null, 'reference_nonce', null, 'reference_ciphertext', null, 'wrapped_key', null`,
  case_event: `'case_id', f.case_id`,
  deadline: `'case_id', f.case_id, 'ends_at', t.ends_at + f.moved`,
  content: `'case_id', f.case_id`,
};

const counted = async (owner: pg.Client): Promise<number> => {
  const { rows } = await owner.query<{ n: number }>('select count(*)::int as n from complaint_case');
  return rows[0]?.n ?? 0;
};

/** Sessions of complainants in cases drawn from all; each case with a reference that really is sealed under its own key. */
export const openSessions = async (
  owner: pg.Client,
  masterKeyText: string,
  sessions: number,
): Promise<string[]> => {
  const { rows } = await owner.query<{ organisation_id: string; case_id: string }>(
    'select organisation_id, case_id from tracking order by md5(case_id::text) limit $1',
    [sessions],
  );
  await sealLabels(owner, masterKeyText, 'tracking', rows);
  const tokens = rows.map(() => randomBytes(32).toString('base64url'));
  await owner.query(
    `insert into portal_session (organisation_id, token_hash, case_id, party_id, created_at, expires_at)
      select o, h, c, c, now(), now() + interval '1 day' from unnest($1::uuid[], $2::bytea[], $3::uuid[]) as s(o, h, c)`,
    [
      rows.map((row) => row.organisation_id),
      tokens.map((token) => createHash('sha256').update(token).digest()),
      rows.map((row) => row.case_id),
    ],
  );
  return tokens;
};

/** References for every row of one person's worklist. */
export const sealWorklist = async (
  owner: pg.Client,
  masterKeyText: string,
  personId: string,
): Promise<void> => {
  const { rows } = await owner.query<{ organisation_id: string; case_id: string }>(
    'select distinct w.organisation_id, w.case_id from worklist_item w join seat_holder h using (organisation_id, seat) where h.person_id = $1',
    [personId],
  );
  await sealLabels(owner, masterKeyText, 'worklist_item', rows);
};

const sealLabels = async (
  owner: pg.Client,
  masterKeyText: string,
  table: string,
  rows: readonly { organisation_id: string; case_id: string }[],
) => {
  const masterKey = masterKeyOf(Buffer.from(masterKeyText, 'base64'));
  const chance = { randomBytes: (length: number) => randomBytes(length) };
  const sealed = rows.map(({ organisation_id: organisationId, case_id: caseId }) => {
    const { key, wrapped } = newCaseKey(masterKey, chance, { organisationId, caseId });
    return {
      caseId,
      wrapped,
      ...seal(
        key,
        chance,
        { table: 'content', column: 'ciphertext', organisationId, caseId, id: caseId },
        '28.8.26 / (PR) / Main site / (CI)',
      ),
    };
  });
  await owner.query(
    `update ${table} t set reference_id = s.c, reference_nonce = s.n, reference_ciphertext = s.x, wrapped_key = s.w
      from unnest($1::uuid[], $2::bytea[], $3::bytea[], $4::bytea[]) as s(c, n, x, w) where t.case_id = s.c`,
    [
      sealed.map((one) => one.caseId),
      ...(['nonce', 'ciphertext', 'wrapped'] as const).map((part) =>
        sealed.map((one) => Buffer.from(one[part])),
      ),
    ],
  );
};
