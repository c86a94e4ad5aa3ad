/** What each restricted role may do with the tables: the one place where that stands. Migrations name no role, because every installation has its own. */
import { escapeIdentifier, type Client } from 'pg';
import { withSession } from './session.ts';

type Grant = readonly [privileges: string, on: readonly string[]];

const forRequests: readonly Grant[] = [
  // histories and what is written once
  [
    'select, insert',
    ['case_event', 'organisation_event', 'organisation_key', 'access_log', 'token_use', 'letter'],
  ],
  ['select, insert, delete', ['content', 'organisation_content', 'idempotency']],
  ['select, insert, update', ['organisation', 'chain_head', 'case_key', 'outbox_mail']],
  [
    'select, insert, update, delete',
    [
      'person',
      'role_binding',
      'procedure_version',
      'calendar_day',
      'api_token',
      'complaint_case',
      'case_relation',
    ],
  ],
  [
    'select, insert, update, delete',
    ['deadline', 'worklist_item', 'tracking', 'case_access', 'portal_session', 'rate_limit'],
  ],
  [
    'select, insert, update, delete',
    ['auth_user', 'auth_session', 'auth_account', 'auth_verification', 'auth_two_factor', 'one_time_link'],
  ],
  // The owner writes it at the start; requests only ever say that the demonstration is in it.
  ['select, update (demonstration)', ['installation']],
  ['select', ['seat_holder', 'case_bar']],
];

const forHotPages: readonly Grant[] = [
  ['select', ['organisation', 'person', 'role_binding', 'worklist_item', 'tracking', 'portal_session']],
  ['select (token, user_id, expires_at)', ['auth_session']],
  ['select (id, two_factor_enabled)', ['auth_user']],
  ['select (organisation_id, person_id, secret_hash, ends_on)', ['api_token']],
  ['select', ['case_relation', 'seat_holder', 'case_bar']],
];

/** Gives the roles exactly these rights, in one transaction: what a release takes away is gone with its first start. */
export const grantRights = (ownerUrl: string, names: { app: string; reader: string }): Promise<void> =>
  withSession(ownerUrl, async (owner) => {
    await owner.query('begin');
    await owner.query('select pg_advisory_xact_lock(7304)');
    const ours = await tablesOfOurs(owner);
    await give(owner, names.app, forRequests, ours);
    await give(owner, names.reader, forHotPages, ours);
    await owner.query('commit');
  });

async function give(owner: Client, name: string, grants: readonly Grant[], ours: string): Promise<void> {
  const role = escapeIdentifier(name);
  const statements = grants.map(([privileges, on]) => `grant ${privileges} on ${on.join(', ')} to ${role}`);
  await owner.query(
    [`revoke all on ${ours} from ${role}`, `grant usage on schema public to ${role}`, ...statements].join(
      '; ',
    ),
  );
}

/** Somebody's extension may have tables of its own there, which are not ours to lock. */
async function tablesOfOurs(owner: Client): Promise<string> {
  const { rows } = await owner.query<{ name: string }>(
    `select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'v') and pg_has_role(relowner, 'usage')`,
  );
  return rows.map(({ name }) => escapeIdentifier(name)).join(', ');
}
