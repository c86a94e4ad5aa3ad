/** The console's list of open cases: one statement on one table, the session checked in it. */
import { lists } from '@redress/domain/access/lists.ts';
import { RELATIONS } from '@redress/domain/access/relation.ts';
import { londonDate, type Instant, type PlainDate } from '@redress/domain/calendar/plain-date.ts';
import type { Statement } from '../../database/reads.ts';
import type { Context } from '../../context.ts';
import type { Deps } from '../../deps.ts';
import { needsSecondFactor } from '../../env.ts';
import { paged, placeOf, type Connection } from '../../graphql/keyset.ts';
import { instantOf } from '../../organisations/organisation-now.ts';
import { openReference, type SealedReferenceRow } from '../../projections/open-reference.ts';

export interface WorklistRow {
  caseId: string;
  trackingNumber: string;
  reference: string | null;
  procedureKey: string;
  stageKey: string;
  stageName: string;
  status: string;
  relation: string;
  receivedOn: PlainDate;
  nextDueOn: PlainDate | null;
  nextDueAt: Instant | null;
  nextClock: string | null;
  nextAct: string | null;
  overdue: boolean;
  openDeadlines: number;
  unreadMessages: number;
  holds: number;
  changedAt: Instant;
}

export type WorklistFilter = 'mine' | 'all' | 'overdue' | 'unassigned';

type SealedWorklistRow = Omit<WorklistRow, 'reference'> & SealedReferenceRow & { sortedAt: Instant };

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const filters = {
  all: '',
  mine: `and w.relation in (${lists['own work'].map((relation) => `'${relation}'`).join(', ')})`,
  overdue: 'and w.next_due_at <= $4',
  unassigned: 'and not w.assigned',
} as const satisfies Record<WorklistFilter, string>;

// A case that somebody may see from several seats comes once, from the strongest: that one shows and counts the most of it.
const strength = `array_position(array[${RELATIONS.map((relation) => `'${relation}'`).join(', ')}], w.relation)`;

const person = `p.kind = 'staff' and (p.left_on is null or p.left_on >= $3::date) and (u.two_factor_enabled or not $8)`;

/** Who reads: by the session of a browser, or by the token of a program. */
const readers = {
  session: `
        select p.organisation_id, p.id as person_id
        from auth_session s join person p on p.user_id = s.user_id join auth_user u on u.id = s.user_id
        where s.token = $1 and s.expires_at > $2 and ${person}`,
  token: `
        select p.organisation_id, p.id as person_id
        from api_token t join person p on p.organisation_id = t.organisation_id and p.id = t.person_id
          join auth_user u on u.id = p.user_id
        where t.secret_hash = $1 and t.ends_on >= $3::date and $2::timestamptz is not null and ${person}`,
};

const statementOf = (filter: WorklistFilter, by: keyof typeof readers): Statement<SealedWorklistRow> => ({
  name: `worklist ${filter}${by === 'session' ? '' : ` by ${by}`}`,
  // The reader is one row and each seat its own lateral, so that the index gives each list in its order and the limit ends the reading.
  text: `
    with me as materialized (${readers[by]}),
      seats as materialized (
        select h.organisation_id, h.seat from me join seat_holder h using (organisation_id, person_id)
        where h.side = 'staff' and h.from_on <= $3::date and h.to_on >= $3::date),
      bars as materialized (
        select array(select b.case_id from me join case_bar b using (organisation_id, person_id) where b.from_on <= $3::date) as cases)
    select distinct on (w.next_due_at, w.case_id)
      w.organisation_id as "organisationId", w.case_id as "caseId", w.tracking_number as "trackingNumber",
      w.procedure_key as "procedureKey", w.stage_key as "stageKey", w.stage_name as "stageName", w.status, w.relation,
      w.received_on::text as "receivedOn", w.next_due_on::text as "nextDueOn",
      case when w.next_due_on is null then null else ${instant('w.next_due_at')} end as "nextDueAt",
      ${instant('w.next_due_at')} as "sortedAt", w.next_clock as "nextClock", w.next_act as "nextAct",
      w.next_due_at <= $4 as overdue, w.open_deadlines as "openDeadlines", w.unread_messages as "unreadMessages", w.holds,
      ${instant('w.changed_at')} as "changedAt", w.reference_id as "referenceId", w.reference_nonce as "referenceNonce",
      w.reference_ciphertext as "referenceCiphertext", w.wrapped_key as "wrappedKey"
    from seats
      cross join lateral (
        select * from worklist_item w
        where w.organisation_id = seats.organisation_id and w.seat = seats.seat
          and (w.next_due_at, w.case_id) > ($5::timestamptz, $6::uuid)
          and w.case_id <> all ((select cases from bars)::uuid[]) ${filters[filter]}
        order by w.next_due_at, w.case_id limit $7
      ) w
    order by w.next_due_at, w.case_id, ${strength} limit $7`,
});

const statementsBy = (by: keyof typeof readers) =>
  ({
    all: statementOf('all', by),
    mine: statementOf('mine', by),
    overdue: statementOf('overdue', by),
    unassigned: statementOf('unassigned', by),
  }) as const satisfies Record<WorklistFilter, Statement<SealedWorklistRow>>;

export const worklistStatements = statementsBy('session');
const byToken = statementsBy('token');

/** What shows who reads: the token of a session, or the hash of a program's. */
export type Reader = Pick<Context, 'sessionToken' | 'apiTokenHash'>;

const beginning = { at: '-infinity', id: '00000000-0000-0000-0000-000000000000' };

/** A page of the open cases that somebody may see, the next to fall due first. No rows for whoever is not signed in. */
export async function worklist(
  deps: Pick<Deps, 'reads' | 'now' | 'machineNow' | 'masterKey' | 'env'>,
  { sessionToken, apiTokenHash }: Reader,
  { filter, ...page }: { first: number; after: string | undefined; filter: WorklistFilter },
): Promise<Connection<WorklistRow>> {
  const now = deps.now();
  const { at, id } = page.after === undefined ? beginning : placeOf(page.after);
  const shown = apiTokenHash ?? sessionToken;
  const statements = apiTokenHash === undefined ? worklistStatements : byToken;
  const rows =
    shown === undefined
      ? []
      : await deps.reads.read(statements[filter], [
          shown,
          deps.machineNow(),
          londonDate(instantOf(now)),
          now,
          at,
          id,
          page.first + 1,
          needsSecondFactor(deps.env),
        ]);
  return paged(
    rows,
    page,
    ({ sortedAt, caseId }) => ({ at: sortedAt, id: caseId }),
    (row) => ({ ...row, reference: openReference(deps, row) }),
  );
}
