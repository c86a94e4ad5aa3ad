import { missedSessions, people } from '@redress/domain/testing/story.ts';
import { Client } from 'pg';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { testDeps } from '../../testing/deps.ts';
import { aColleague, newKey, portal, signIn, type App } from '../../testing/graph.ts';
import { testServer } from '../../testing/server.ts';
import { anOrganisationUnder } from '../../testing/told-case.ts';

const deps = await testDeps();
const serving = await testServer(deps);

let tracking: App;
let desk: App;
let caseId: string;

const { kind, audience, anonymous, onBehalf, topics, about, answers, points, signature } = missedSessions;
const input = {
  kind,
  audience,
  anonymous,
  onBehalf,
  scribe: 'none',
  topics,
  about,
  answers,
  points,
  signature,
};

const receive = `mutation ($organisationKey: String!, $key: String!, $input: ReceiveComplaintInput!) {
  receiveComplaint(organisationKey: $organisationKey, idempotencyKey: $key, input: $input) {
    __typename ... on ComplaintReceived { trackingNumber accessKey sessionToken } ... on Refused { message } } }`;

beforeAll(async () => {
  deps.setNow('2026-12-18T10:00:00Z');
  const organisationId = await anOrganisationUnder(deps, 'not-alone-mentoring');
  const { key: organisationKey } = await deps.database.prisma.organisation.findUniqueOrThrow({
    where: { id: organisationId },
  });
  desk = await signIn(serving, 'console', await aColleague(deps, organisationId, people.notAlone.contact));
  for (let n = 0; n < 3; n += 1) {
    const { receiveComplaint } = await portal(serving).ask<{ receiveComplaint: { sessionToken: string } }>(
      receive,
      {
        organisationKey,
        key: newKey(),
        input,
      },
    );
    tracking = portal(serving, receiveComplaint.sessionToken);
  }
});

/** The statements that every connection of this process sends while `work` runs. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const query = Client.prototype.query;
  const spy = vi.spyOn(Client.prototype, 'query').mockImplementation(function (
    this: Client,
    ...args: never[]
  ) {
    const [first] = args as unknown as [string | { text: string }];
    sent.push(typeof first === 'string' ? first : first.text);
    return (query as (...all: never[]) => never).apply(this, args);
  } as never);
  try {
    await work();
  } finally {
    spy.mockRestore();
  }
  return sent;
}

describe('a hot page is one statement', () => {
  test('the tracking page, the session checked in it', async () => {
    const query =
      '{ track { trackingNumber reference organisationName stageKey status told { status reached { milestone } letters { letterId } points { id } } letterCount messageCount changedAt } }';
    await tracking.ask(query);
    const sent = await statementsOf(() => tracking.ask(query));
    expect(sent).toHaveLength(1);
    expect(sent[0]).toContain('token_hash = $1 and s.expires_at > $2');
    const { track } = await tracking.ask<{
      track: { told: { reached: { milestone: string }[] }; organisationName: string };
    }>(query);
    expect(track.told.reached.map(({ milestone }) => milestone)).toContain('received');
  });

  test.each(['all', 'mine', 'overdue', 'unassigned'])(
    'the list of %s, the session checked in it',
    async (filter) => {
      const query = `{ worklist(first: 50, filter: ${filter}) { pageInfo { endCursor hasNextPage } nodes { caseId reference trackingNumber stageName nextDueOn nextDueAt nextAct overdue relation } } }`;
      await desk.ask(query);
      const sent = await statementsOf(() => desk.ask(query));
      expect(sent).toHaveLength(1);
      expect(sent[0]).toContain('s.token = $1 and s.expires_at > $2');
    },
  );
});

describe('the list', () => {
  type Page = {
    worklist: {
      pageInfo: { endCursor: string | null; hasNextPage: boolean };
      nodes: { caseId: string; relation: string; overdue: boolean }[];
    };
  };
  const page = (args: string) =>
    desk.ask<Page>(
      `{ worklist(${args}) { pageInfo { endCursor hasNextPage } nodes { caseId relation overdue } } }`,
    );

  test('is read page by page, each case once', async () => {
    const first = await page('first: 2');
    expect(first.worklist.nodes).toHaveLength(2);
    const second = await page(`first: 2, after: "${first.worklist.pageInfo.endCursor}"`);
    expect(second.worklist.nodes).toHaveLength(1);
    expect(second.worklist.pageInfo.hasNextPage).toBe(false);
    const ids = [...first.worklist.nodes, ...second.worklist.nodes].map((row) => row.caseId);
    expect(new Set(ids).size).toBe(3);
    caseId = ids[0]!;
  });

  test("holds one's own, and those that nobody handles", async () => {
    expect((await page('filter: unassigned')).worklist.nodes).toHaveLength(3);
    expect((await page('filter: mine')).worklist.nodes).toHaveLength(0);
    const { me } = await desk.ask<{ me: { personId: string } }>('{ me { personId } }');
    await desk.tell('assignHandler', caseId, { role: 'investigator', personId: me.personId });
    expect((await page('filter: unassigned')).worklist.nodes).toHaveLength(2);
    expect((await page('filter: mine')).worklist.nodes).toEqual([
      { caseId, relation: 'handler', overdue: false },
    ]);
  });

  test('says what is overdue once its day has passed', async () => {
    expect((await page('filter: overdue')).worklist.nodes).toHaveLength(0);
    deps.setNow('2027-03-01T10:00:00Z');
    const { worklist } = await page('filter: overdue');
    expect(worklist.nodes.length).toBeGreaterThan(0);
    expect(worklist.nodes.every(({ overdue }) => overdue)).toBe(true);
    deps.setNow('2026-12-18T10:00:00Z');
  });

  test.each(['0', '51', '-1'])('is never %s rows long', async (first) => {
    const { errors } = await desk.raw(`{ worklist(first: ${first}) { pageInfo { endCursor } } }`);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('does not start at a place that it never gave out', async () => {
    const { errors } = await desk.raw('{ worklist(after: "J3g7") { pageInfo { endCursor } } }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('is empty for whoever is not signed in', async () => {
    const stranger = await fetch(`${serving.addresses.console}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ worklist { nodes { caseId } } }' }),
    });
    expect(await stranger.json()).toEqual({ data: { worklist: { nodes: [] } } });
  });
});
