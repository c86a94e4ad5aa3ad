/** Rows of many tables, written by one statement: what a command leads to stands or falls together, and costs one round trip. */
import { Prisma } from '../../prisma/generated/client/client.ts';
import type { Transaction } from './database.ts';

/** What one command may write, by table: every column that this release knows. What a later release added has its default. */
export type Rows = {
  caseEvent: Required<Prisma.CaseEventCreateManyInput>[];
  caseKey: Required<Prisma.CaseKeyCreateManyInput>[];
  content: Required<Prisma.ContentCreateManyInput>[];
  complaintCase: Required<Prisma.ComplaintCaseCreateManyInput>[];
  tracking: Required<Prisma.TrackingCreateManyInput>[];
  caseRelation: Required<Prisma.CaseRelationCreateManyInput>[];
  deadline: Required<Prisma.DeadlineCreateManyInput>[];
  worklistItem: Required<Prisma.WorklistItemCreateManyInput>[];
  letter: Required<Prisma.LetterCreateManyInput>[];
  outboxMail: Required<Prisma.OutboxMailCreateManyInput>[];
  caseAccess: Required<Prisma.CaseAccessCreateManyInput>[];
  idempotency: Required<Prisma.IdempotencyCreateManyInput>[];
  organisation: Required<Prisma.OrganisationCreateManyInput>[];
  organisationKey: Required<Prisma.OrganisationKeyCreateManyInput>[];
  organisationEvent: Required<Prisma.OrganisationEventCreateManyInput>[];
  organisationContent: Required<Prisma.OrganisationContentCreateManyInput>[];
  person: Required<Prisma.PersonCreateManyInput>[];
  roleBinding: Required<Prisma.RoleBindingCreateManyInput>[];
  apiToken: Required<Prisma.ApiTokenCreateManyInput>[];
  calendarDay: Required<Prisma.CalendarDayCreateManyInput>[];
  procedureVersion: Required<Prisma.ProcedureVersionCreateManyInput>[];
};

/** Projections that are written over, by the columns that tell their rows apart: because others wait for a lock on the row, or point to it. */
const over = new Map<string, readonly string[]>(
  Object.entries({
    complaintCase: ['organisation_id', 'id'],
    tracking: ['organisation_id', 'case_id'],
    organisation: ['id'],
    person: ['organisation_id', 'id'],
    procedureVersion: ['organisation_id', 'key', 'version'],
  } satisfies { readonly [Table in keyof Rows]?: readonly string[] }),
);

/**
 * Writes all rows, counts the events in the organisation's head, and puts a job into the queue for each mail.
 * @param share what the events add to the head (`combined`, `shareOf`)
 */
export async function writeRows(
  transaction: Transaction,
  organisationId: string,
  rows: Partial<Rows>,
  share: Uint8Array<ArrayBuffer> | undefined,
): Promise<void> {
  const parts = Object.entries(rows).flatMap(([table, those]) => {
    const [first] = those;
    if (first === undefined) return [];
    const name = Prisma.raw(`"${snake(table)}"`);
    const columns = Object.keys(first).map(snake);
    const key = over.get(table);
    const conflict = key === undefined ? Prisma.empty : overwrite(key, columns);
    const given = Prisma.raw(columns.map((column) => `"${column}"`).join(', '));
    return [
      Prisma.sql`${name} as (insert into ${name} (${given}) select ${given} from jsonb_populate_recordset(null::${name}, ${encoded(those)}::jsonb) ${conflict})`,
    ];
  });
  // The head is one row for the whole organisation, and everybody waits for it: last.
  if (share)
    parts.push(
      Prisma.sql`chain_head as (${headStatement(organisationId, (rows.caseEvent ?? rows.organisationEvent ?? []).length, share)})`,
    );
  const jobs = JSON.stringify(
    (rows.outboxMail ?? []).map(({ caseId, id }) => ({ organisationId, caseId, mailId: id })),
  );
  await transaction.$executeRaw`
    with ${Prisma.join(parts, ', ')}
    select queue.enqueue('send-mail', job::json, 'mail:' || (job ->> 'mailId'), 'case:' || (job ->> 'caseId'))
      from jsonb_array_elements(${jobs}::jsonb) job`;
}

const snakes = new Map<string, string>();
const snake = (name: string): string => {
  const known = snakes.get(name) ?? name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  snakes.set(name, known);
  return known;
};

const encoded = (rows: readonly object[]): string =>
  JSON.stringify(
    rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [snake(key), plain(value)])),
    ),
  );

const plain = (value: unknown): unknown =>
  value instanceof Uint8Array
    ? `\\x${Buffer.from(value).toString('hex')}`
    : typeof value === 'bigint'
      ? String(value)
      : value;

function overwrite(key: readonly string[], columns: readonly string[]): Prisma.Sql {
  const others = columns.filter((column) => !key.includes(column));
  const set = others.map((column) => `"${column}" = excluded."${column}"`).join(', ');
  return Prisma.raw(`on conflict (${key.join(', ')}) do update set ${set}`);
}

/** PostgreSQL cannot add bytes without carry, but it can numbers: four of 64 bits. */
function headStatement(organisationId: string, count: number, share: Uint8Array<ArrayBuffer>): Prisma.Sql {
  const lane = (value: string, n: number) =>
    `('x' || encode(substr(${value}, ${n * 8 + 1}, 8), 'hex'))::bit(64)::bigint`;
  const sum = [0, 1, 2, 3]
    .map((n) => `int8send(${lane('chain_head.head', n)} # ${lane('excluded.head', n)})`)
    .join(' || ');
  return Prisma.sql`
    insert into chain_head (organisation_id, count, head) values (${organisationId}::uuid, ${count}, ${share})
      on conflict (organisation_id) do update
        set count = chain_head.count + excluded.count, head = ${Prisma.raw(sum)}`;
}
