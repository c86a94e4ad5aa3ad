/** A complaint that somebody phoned in, written down by staff. */
import { missedSessions, people } from '@redress/domain/testing/story.ts';
import { beforeAll, expect, test } from 'vitest';
import { testDeps } from '../../testing/deps.ts';
import { aColleague, newKey, portal, signIn, type App } from '../../testing/graph.ts';
import { testServer } from '../../testing/server.ts';
import { anOrganisationUnder } from '../../testing/told-case.ts';

const deps = await testDeps();
const serving = await testServer(deps);

let desk: App;
beforeAll(async () => {
  deps.setNow('2026-12-18T10:00:00Z');
  const organisationId = await anOrganisationUnder(deps, 'not-alone-mentoring');
  desk = await signIn(serving, 'console', await aColleague(deps, organisationId, people.notAlone.contact));
});

const record = `mutation ($key: String!, $input: RecordComplaintInput!) { result: recordComplaint(idempotencyKey: $key, input: $input) {
  __typename ... on ComplaintRecorded { caseId seq trackingNumber accessKey } ... on Refused { refusals { code message values field } } } }`;
const { signature: _signature, ...told } = missedSessions;
const phoned = {
  ...told,
  channel: 'phone',
  inWriting: true,
  scribe: 'staff',
  receivedAt: '2026-12-18T09:30:00Z',
};
type Recorded = { result: { caseId: string; trackingNumber: string; accessKey: string } };

test('is taken in, signed on paper, and opened in the portal with the words that were handed over', async () => {
  const { result } = await desk.ask<Recorded>(record, { key: newKey(), input: phoned });
  const opened = await portal(serving).ask<{ openCase: { sessionToken: string } }>(
    `mutation ($number: String!, $words: String!) { openCase(trackingNumber: $number, accessKey: $words) { ... on CaseOpened { sessionToken } } }`,
    { number: result.trackingNumber, words: result.accessKey },
  );
  const mine = portal(serving, opened.openCase.sessionToken);
  const track = async () =>
    (
      await mine.ask<{ track: { told: { signature: string; reached: { milestone: string }[] } } }>(
        '{ track { told { signature reached { milestone } } } }',
      )
    ).track.told;
  expect((await track()).signature).toBe('needed');
  // The reference is sealed; it comes with the one row that the page reads.
  const { track: tracked } = await mine.ask<{ track: { reference: string } }>('{ track { reference } }');
  expect(tracked.reference).toContain(result.trackingNumber);
  await desk.tell('recordSignature', result.caseId, { name: 'Morgan Ellis', declared: true });
  const { signature, reached } = await track();
  expect(signature).toBe('given');
  expect(reached.map(({ milestone }) => milestone)).toContain('signed');
});

test('is refused where it would have arrived tomorrow', async () => {
  const { result } = await desk.ask<{ result: { refusals: { field: string }[] } }>(record, {
    key: newKey(),
    input: { ...phoned, receivedAt: '2026-12-19T09:30:00Z' },
  });
  expect(result.refusals.map(({ field }) => field)).toContain('receivedAt');
});

test.each([
  [
    'a channel that there is not',
    { ...phoned, channel: 'pigeon' },
    { code: 'not in the list', field: 'channel' },
  ],
  [
    'a text of a million characters',
    { ...phoned, points: ['x'.repeat(41_000)] },
    { code: 'too long', field: 'points.0', values: { most: 40_000 } },
  ],
])('%s is refused as the rules refuse, at its field', async (_what, input, refusal) => {
  const { data } = await desk.raw(record, { key: newKey(), input });
  expect(data).toMatchObject({ result: { __typename: 'Refused', refusals: [refusal] } });
});

test.each([
  [
    'a date that is none',
    { ...phoned, receivedAt: '2026-02-30T09:30:00Z' },
    'Give a moment in UTC, as 2026-11-22T09:30:00Z.',
  ],
  ['answers that are no texts', { ...phoned, answers: { name: 5 } }, 'Give an object of texts by key.'],
])('%s is refused at the door, in plain words', async (_what, input, words) => {
  const { data, errors } = await desk.raw(record, { key: newKey(), input });
  expect(data ?? null).toBeNull();
  expect(errors?.[0]?.message).toContain(words);
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test("an idempotency key that could be anybody's is refused", async () => {
  const { errors } = await desk.raw(record, { key: '1', input: phoned });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
