import { randomUUID } from 'node:crypto';
import { missedSessions } from '@redress/domain/testing/story.ts';
import type { Contest } from './compete.ts';
import type { Ask } from './load.ts';
import type { Stand } from './stand.ts';
import { trackingNumberFrom } from '@redress/domain/reference.ts';

/**
 * Submitting a complaint, durably: the real mutation against one statement that writes the same rows. Both hash the access key, which is the dearest
 * part; the second row takes that off both sides.
 */
export const submitting = async (stand: Stand): Promise<Contest> => {
  const { channel: _channel, inWriting: _inWriting, ...rest } = missedSessions;
  const input = { ...rest, answers: { ...rest.answers, incidentDate: '2026-01-07' } };
  const query = `mutation ($input: ReceiveComplaintInput!, $key: String!) {
    receiveComplaint(organisationKey: "not-alone-mentoring", input: $input, idempotencyKey: $key) {
      ... on ComplaintReceived { trackingNumber accessKey } ... on Refused { message refusals { code field } } } }`;
  const ours = (): Ask => ({
    url: `${stand.portal}/graphql`,
    headers: {},
    body: JSON.stringify({ query, variables: { key: randomUUID(), input } }),
  });
  const first = await fetch(`${stand.portal}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: ours().body,
  });
  const { data } = (await first.json()) as {
    data: { receiveComplaint: { trackingNumber?: string; message?: string } };
  };
  const { trackingNumber: number, message } = data.receiveComplaint;
  if (number === undefined) throw new Error(`The complaint was not taken: ${message}`);
  const rows = await rowsOf(stand, number);
  const floor = (path: string) => (): Ask => ({
    url: `${stand.floorUrl}${path}`,
    headers: {},
    body: JSON.stringify({ query, values: [afresh(rows)] }),
  });
  return {
    name: 'submitting, access key hashed on both sides',
    atLeast: 0.25,
    ours,
    floor: floor('/submit'),
    without: { name: 'the same without the hash', floor: floor('/submit-unhashed') },
    right: (answer) => answer.includes('trackingNumber'),
  };
};

type Written = { text: string; caseId: string; number: string };

const tables = [
  'complaint_case',
  'case_key',
  'content',
  'case_event',
  'case_access',
  'tracking',
  'deadline',
  'case_relation',
  'worklist_item',
];

/** Every row that one submission wrote, as JSON by table. */
const rowsOf = async ({ owner }: Stand, number: string): Promise<Written> => {
  const { rows } = await owner.query<{ id: string }>(
    'select id from complaint_case where tracking_number = $1',
    [number],
  );
  const caseId = rows[0]?.id ?? '';
  const entries: [string, object[]][] = [];
  for (const name of tables) {
    const column = name === 'complaint_case' ? 'id' : 'case_id';
    const found = await owner.query<{ row: object }>(
      `select to_jsonb(t) as row from ${name} t where ${column} = $1`,
      [caseId],
    );
    entries.push([name, found.rows.map(({ row }) => row)]);
  }
  const once = await owner.query<{ row: object }>(
    `select to_jsonb(t) as row from idempotency t where answer::text like '%' || $1 || '%'`,
    [number],
  );
  const all = {
    ...Object.fromEntries(entries),
    idempotency: once.rows.map(({ row }) => ({ ...row, key: caseId })),
  };
  return { text: JSON.stringify(all), caseId, number };
};

/** The same rows for a case of its own. Ids of content are unique within the case, so they can stay. */
const afresh = ({ text, caseId, number }: Written): string =>
  text
    .replaceAll(caseId, randomUUID())
    .replaceAll(number, trackingNumberFrom(Array.from({ length: 8 }, () => Math.floor(Math.random() * 32))));
