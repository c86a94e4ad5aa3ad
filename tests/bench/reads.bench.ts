import { createHash, randomUUID } from 'node:crypto';
import { worklistStatements } from '@redress/api/src/pages/staff/worklist.ts';
import { trackStatement } from '@redress/api/src/pages/complainant/track.ts';
import { people } from '@redress/domain/testing/story.ts';
import { residentMegabytes } from './cpu.ts';
import { hotPages } from './own-operations.ts';
import { compete, type Contest } from './compete.ts';
import { fill, openSessions, sealWorklist } from './fill.ts';
import { signIn } from './sign-in.ts';
import { startStand, type Stand } from './stand.ts';
import { submitting } from './submit.bench.ts';
import { median, table } from './table.ts';

/**
 * Reads and submissions on 200,000 cases: CPU per request, server and database together, of the real API against one hand-written statement behind
 * `node:http` on the same database. Rounds in turn, medians compared, so that a busy machine slows both.
 */
const few = 2_000;
const many = Number(process.env['BENCH_CASES'] ?? 200_000);

export const readsBench = async (): Promise<string> => {
  const stand = await startStand();
  try {
    const rest = await residentMegabytes(stand.api.pid);
    // All of the few in one organisation, so that a page is full at both sizes and only the number of cases differs.
    await fill(stand.owner, few, 1);
    await openSessions(stand.owner, stand.masterKey, 2_000);
    const staff = await signIn(stand, people.notAlone.contact.email);
    const small = await buffers(stand, staff.token);
    await fill(stand.owner, many - few);
    const sessions = await openSessions(stand.owner, stand.masterKey, 2_000);
    await sealWorklist(stand.owner, stand.masterKey, staff.personId);
    await stand.owner.query('vacuum analyze tracking, worklist_item, portal_session');
    const large = await buffers(stand, staff.token);
    const rows: string[][] = [];
    const pages = await hotPages();
    for (const contest of [
      tracking(stand, sessions, pages.track),
      ownWorklist(stand, staff, pages.worklist),
      worklist(stand, staff),
    ])
      rows.push(...(await compete(stand, contest)));
    rows.push(...(await compete(stand, await submitting(stand))));
    return [
      table(
        `CPU per request on ${many.toLocaleString('en-GB')} cases, server and database together, against the floor`,
        ['', 'ours', 'floor', 'floor ÷ ours', 'range', 'figure', ''],
        rows,
      ),
      table(
        'Buffers that one statement touches',
        [
          '',
          `${few.toLocaleString('en-GB')} cases`,
          `${many.toLocaleString('en-GB')} cases`,
          'ratio',
          'figure',
          '',
        ],
        (['track', 'worklist'] as const).map((page) => {
          const ratio = large[page] / small[page];
          return [
            page,
            String(small[page]),
            String(large[page]),
            ratio.toFixed(2),
            '≤ 1.2',
            ratio <= 1.2 ? 'met' : 'NOT MET',
          ];
        }),
      ),
      table(
        'API at rest',
        ['', 'resident', 'figure', ''],
        [['memory', `${Math.round(rest)} MB`, '≤ 300 MB', rest <= 300 ? 'met' : 'NOT MET']],
      ),
    ].join('\n');
  } finally {
    await stand.stop();
  }
};

const rowFields =
  'caseId trackingNumber reference procedureKey stageKey stageName status relation receivedOn nextDueOn nextDueAt nextClock nextAct overdue openDeadlines unreadMessages holds changedAt';

const tracking = (stand: Stand, tokens: readonly string[], query: string): Contest => {
  const drawn = () => tokens[Math.floor(Math.random() * tokens.length)] ?? '';
  const hash = (token: string) => createHash('sha256').update(token).digest('base64');
  return {
    name: 'tracking page, floor pipelined',
    atLeast: 0.75,
    ours: () => ({
      url: `${stand.portal}/graphql`,
      headers: { authorization: `Bearer ${drawn()}` },
      body: JSON.stringify({ query }),
    }),
    floor: () => ({
      url: `${stand.floorUrl}/piped/track`,
      headers: {},
      body: JSON.stringify({ query, values: [hash(drawn())] }),
    }),
    right: (answer) => /"milestone" ?: ?"received"/.test(answer),
  };
};

/** A page of 50 as the console asks for it, against the same statement by hand. */
const ownWorklist = (
  stand: Stand,
  { cookie, token }: { cookie: string; token: string },
  query: string,
): Contest => ({
  name: 'worklist of 50 rows, floor on the projection',
  atLeast: 0.6,
  ours: () => ({
    url: `${stand.console}/graphql`,
    headers: { cookie },
    body: JSON.stringify({ query, variables: { filter: 'all' } }),
  }),
  floor: () => ({
    url: `${stand.floorUrl}/piped/worklist`,
    headers: {},
    body: JSON.stringify({ query, values: firstPage(token) }),
  }),
  right: (answer) => answer.split('"caseId"').length > 50,
});

const worklist = (stand: Stand, { cookie, token }: { cookie: string; token: string }): Contest => {
  const query = `{ worklist(first: 50) { nodes { ${rowFields} } pageInfo { endCursor } } }`;
  return {
    name: 'worklist of 50 rows, floor with joins',
    atLeast: 1,
    ours: () => ({ url: `${stand.console}/graphql`, headers: { cookie }, body: JSON.stringify({ query }) }),
    floor: () => ({
      url: `${stand.floorUrl}/worklist`,
      headers: {},
      body: JSON.stringify({ query, values: [token] }),
    }),
    right: (answer) => answer.split('"caseId"').length > 50,
  };
};

/** What the worklist's statement is given for the first 50 of everything. */
const firstPage = (token: string): unknown[] => {
  const now = new Date().toISOString();
  return [token, now, now.slice(0, 10), now, '-infinity', '00000000-0000-0000-0000-000000000000', 51, false];
};

/** Shared buffers that the one statement of each page touches, planned and cached as in service. */
const buffers = async ({ owner }: Stand, token: string): Promise<Record<'track' | 'worklist', number>> => {
  const { rows } = await owner.query<{ organisation_id: string; case_id: string }>(
    'select organisation_id, case_id from tracking order by md5(case_id::text) limit 20',
  );
  const touched = async (text: string, values: unknown[]): Promise<number> => {
    const explained = await owner.query<{ 'QUERY PLAN': { Plan: Record<string, number> }[] }>(
      `explain (analyze, buffers, format json) ${text}`,
      values,
    );
    const plan = explained.rows[0]?.['QUERY PLAN'][0]?.Plan ?? {};
    return (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0);
  };
  const tracked: number[] = [];
  for (const { organisation_id, case_id } of rows) {
    const hash = createHash('sha256').update(randomUUID()).digest();
    await owner.query(
      `insert into portal_session (organisation_id, token_hash, case_id, party_id, created_at, expires_at) values ($1, $2, $3, $3, now(), now() + interval '1 day')`,
      [organisation_id, hash, case_id],
    );
    const now = new Date().toISOString();
    await touched(trackStatement.text, [hash, now]);
    tracked.push(await touched(trackStatement.text, [hash, now]));
  }
  const page = firstPage(token);
  await touched(worklistStatements.all.text, page);
  return { track: median(tracked), worklist: await touched(worklistStatements.all.text, page) };
};
