/** What the portal answers to somebody who complains, and to whoever comes back with number and key. */
import { missedSessions } from '@redress/domain/testing/story.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDeps } from '../../testing/deps.ts';
import { newKey, portal } from '../../testing/graph.ts';
import { input, open, receive, type Received } from '../../testing/portal-complaint.ts';
import { operation, testServer } from '../../testing/server.ts';
import { anOrganisationUnder } from '../../testing/told-case.ts';

const deps = await testDeps();
const serving = await testServer(deps);

let organisationKey: string;
let received: Received['result'];

beforeAll(async () => {
  deps.setNow('2026-12-18T10:00:00Z');
  const organisationId = await anOrganisationUnder(deps, 'not-alone-mentoring');
  ({ key: organisationKey } = await deps.database.prisma.organisation.findUniqueOrThrow({
    where: { id: organisationId },
  }));
});

describe('the form', () => {
  test('shows what anybody may know of an organisation and its procedure', async () => {
    const data = await portal(serving).ask<{
      organisations: { key: string }[];
      organisation: { procedure: { key: string; document: { intake: object } }; calendarDays: object };
    }>(
      `query ($key: String!) { organisations { key name } organisation(key: $key) { key name procedure { key version document } calendarDays { additions { on } removals { on } closures { title } } } }`,
      { key: organisationKey },
    );
    expect(data.organisations.map(({ key }) => key)).toContain(organisationKey);
    expect(data.organisation.procedure.key).toBe('not-alone-mentoring');
    expect(data.organisation.procedure.document.intake).toBeDefined();
    expect(data.organisation.calendarDays).toEqual({ additions: [], removals: [], closures: [] });
  });

  test('is refused in plain words, question by question, and nothing is kept', async () => {
    const { result } = await portal(serving).ask<{
      result: { refusals: { field: string; message: string }[] };
    }>(receive, {
      organisationKey,
      key: newKey(),
      input: { ...input, answers: { ...missedSessions.answers, name: '', email: 'nowhere' } },
    });
    expect(result.refusals.map(({ field }) => field)).toEqual(expect.arrayContaining(['name', 'email']));
    expect(await deps.database.prisma.tracking.count()).toBe(0);
  });

  test('gives number, key and session; sent again after a lost answer, the same of the same case', async () => {
    const variables = { organisationKey, key: newKey(), input };
    const [first, second] = [
      await portal(serving).ask<Received>(receive, variables),
      await portal(serving).ask<Received>(receive, variables),
    ];
    received = first.result;
    expect(received.trackingNumber).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(received.accessKey.split(' ')).toHaveLength(6);
    expect(second.result).toMatchObject({
      trackingNumber: received.trackingNumber,
      accessKey: received.accessKey,
    });
    expect(await deps.database.prisma.tracking.count()).toBe(1);
  });

  test('says that there is no such organisation', async () => {
    const { result } = await portal(serving).ask<{ result: { refusals: { code: string }[] } }>(receive, {
      organisationKey: 'nobody',
      key: newKey(),
      input,
    });
    expect(result.refusals[0]?.code).toBe('no such organisation');
  });
});

describe('opening it again', () => {
  const shown = async (trackingNumber: string, accessKey: string) => {
    const { data, errors } = await operation(serving, 'portal', open, {
      variables: { trackingNumber, accessKey },
    });
    expect(errors).toBeUndefined();
    return data;
  };

  test('works with number and key, however they are typed', async () => {
    const typed = received.trackingNumber.replace('-', ' ').toLowerCase();
    const data = await shown(typed, ` ${received.accessKey.toUpperCase()} `);
    expect(data?.['result']).toMatchObject({ __typename: 'CaseOpened', organisationKey });
  });

  test('a wrong number and a wrong key look the same, byte for byte', async () => {
    const wrongKey = JSON.stringify(await shown(received.trackingNumber, 'six words that are not right'));
    const wrongNumber = JSON.stringify(await shown('0000-0000', received.accessKey));
    const noNumber = JSON.stringify(await shown('anything at all', received.accessKey));
    expect(wrongNumber).toBe(wrongKey);
    expect(noNumber).toBe(wrongKey);
    expect(wrongKey).toContain('wrong number or key');
  });

  test('is tried once in an operation: guesses cannot be bundled', async () => {
    const guesses = Array.from(
      { length: 4 },
      (_, n) => `g${n}: openCase(trackingNumber: "0000-000${n}", accessKey: "x") { __typename }`,
    );
    const { data, errors } = await operation(serving, 'portal', `mutation { ${guesses.join(' ')} }`);
    expect(data?.['g0'] ?? null).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('TOO_MUCH');
  });
});
