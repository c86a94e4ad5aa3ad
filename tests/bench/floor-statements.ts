import { worklistStatements } from '@redress/api/src/pages/staff/worklist.ts';

const submit = `
    with complaint as (insert into complaint_case select * from jsonb_populate_recordset(null::complaint_case, $1::jsonb->'complaint_case')),
      key as (insert into case_key select * from jsonb_populate_recordset(null::case_key, $1::jsonb->'case_key')),
      content as (insert into content select * from jsonb_populate_recordset(null::content, $1::jsonb->'content')),
      event as (insert into case_event select * from jsonb_populate_recordset(null::case_event, $1::jsonb->'case_event')),
      access as (insert into case_access select * from jsonb_populate_recordset(null::case_access, $1::jsonb->'case_access')),
      tracked as (insert into tracking select * from jsonb_populate_recordset(null::tracking, $1::jsonb->'tracking')),
      due as (insert into deadline select * from jsonb_populate_recordset(null::deadline, $1::jsonb->'deadline')),
      related as (insert into case_relation select * from jsonb_populate_recordset(null::case_relation, $1::jsonb->'case_relation')),
      item as (insert into worklist_item select * from jsonb_populate_recordset(null::worklist_item, $1::jsonb->'worklist_item')),
      once as (insert into idempotency select * from jsonb_populate_recordset(null::idempotency, $1::jsonb->'idempotency'))
    select json_build_object('trackingNumber', $1::jsonb->'complaint_case'->0->>'tracking_number')::text as answer`;

const track = `
    select json_build_object('trackingNumber', t.tracking_number, 'organisationKey', o.key, 'organisationName', o.name, 'procedureKey', t.procedure_key,
      'procedureVersion', t.procedure_version, 'stageKey', t.stage_key, 'status', t.status, 'told', t.told, 'letterCount', t.letters,
      'messageCount', t.messages, 'changedAt', to_char(t.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'reference', encode(t.reference_ciphertext, 'base64'))::text as answer
    from portal_session s join tracking t on t.organisation_id = s.organisation_id and t.case_id = s.case_id join organisation o on o.id = s.organisation_id
    where s.token_hash = decode($1, 'base64') and s.expires_at > now()`;

/** The same answers in hand-written SQL. The worklist is written with joins over the tables its projection is made from. */
export const floorStatements: Readonly<Record<string, string>> = {
  '/track': track,
  '/worklist': `
    select json_agg(row order by row.ends_at, row."caseId")::text as answer from (
      select c.id as "caseId", c.tracking_number as "trackingNumber", c.procedure_key as "procedureKey", c.stage_key as "stageKey", c.status, r.relation,
        c.received_on::text as "receivedOn", d.due_on::text as "nextDueOn", d.ends_at, d.clock_key as "nextClock",
        to_char(d.ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "nextDueAt", d.ends_at <= now() as overdue,
        (select count(*) from deadline o where o.organisation_id = c.organisation_id and o.case_id = c.id and o.status = 'open' and o.kind in ('hard', 'target')) as "openDeadlines",
        (select count(*) from case_event e where e.organisation_id = c.organisation_id and e.case_id = c.id and e.type = 'MessageSent' and e.data->>'from' = 'complainant') as "unreadMessages",
        exists (select 1 from case_relation h where h.organisation_id = c.organisation_id and h.case_id = c.id and h.relation = 'handler') as assigned,
        to_char(c.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "changedAt", encode(k.wrapped_key, 'base64') as reference
      from auth_session s
        join person p on p.user_id = s.user_id
        join deadline d on d.organisation_id = p.organisation_id and d.status = 'open' and d.kind in ('hard', 'target')
        join complaint_case c on c.organisation_id = d.organisation_id and c.id = d.case_id and c.status = 'open'
        join lateral (select relation from case_relation r where r.organisation_id = c.organisation_id and r.case_id = c.id
          and (r.seat = 'person:' || p.id or r.seat in (select 'role:' || b.role_key from role_binding b where b.organisation_id = p.organisation_id and b.person_id = p.id)) limit 1) r on true
        left join case_key k on k.organisation_id = c.organisation_id and k.case_id = c.id
      where s.token = $1 and s.expires_at > now()
        and not exists (select 1 from deadline e where e.organisation_id = d.organisation_id and e.case_id = d.case_id and e.status = 'open' and e.kind in ('hard', 'target')
          and (e.ends_at, e.clock_key) < (d.ends_at, d.clock_key))
      order by d.ends_at, c.id limit 51) row`,
  '/piped/track': track,
  // The page's own statement, so what is compared is everything around it.
  '/piped/worklist': `select json_agg(row_to_json(page))::text as answer from (${worklistStatements.all.text}) page`,
  '/submit': submit,
  '/submit-unhashed': submit,
};
