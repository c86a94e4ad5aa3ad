import { missedSessions } from '@redress/domain/testing/story.ts';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDeps } from '../../testing/deps.ts';
import { anOrganisationUnder, complainant, teller } from '../../testing/told-case.ts';
import { verifyHistory, type HistoryFault } from './verify-history.ts';

const deps = await testDeps();
const owner = new Client({ connectionString: deps.testDatabase.ownerUrl });
let organisationId: string;
let caseId: string;

beforeAll(async () => {
  deps.setNow('2026-12-18T10:00:00Z');
  await owner.connect();
  organisationId = await anOrganisationUnder(deps, 'not-alone-mentoring');
  const { tell } = teller(deps, organisationId);
  ({ caseId } = await tell(undefined, complainant, 'ReceiveComplaint', missedSessions));
  for (const message of ['One.', 'Two.', 'Three.'])
    await tell(caseId, complainant, 'SendMessage', { message });
  await tell(undefined, complainant, 'ReceiveComplaint', missedSessions);
});
afterAll(() => owner.end());

/** Does what a superuser of the database could, looks, and undoes it. */
async function tampered(...statements: string[]): Promise<HistoryFault[]> {
  await owner.query('alter table case_event disable trigger user');
  await owner.query('create table kept as table case_event');
  try {
    for (const statement of statements)
      await owner.query(statement, statement.includes('$1') ? [caseId] : []);
    return await verifyHistory(deps, organisationId);
  } finally {
    await owner.query('delete from case_event');
    await owner.query('insert into case_event select * from kept');
    await owner.query('drop table kept');
    await owner.query('alter table case_event enable trigger user');
  }
}

const whats = (faults: readonly HistoryFault[]) => faults.map(({ what }) => what);

describe('a history', () => {
  test('that nobody touched is whole', async () => {
    expect(await verifyHistory(deps, organisationId)).toEqual([]);
  });

  test('shows an event that was changed', async () => {
    const faults = await tampered(
      `update case_event set at = at + interval '1 day' where case_id = $1 and seq = 3`,
    );
    expect(faults).toEqual([{ what: 'changed', caseId, seq: 3 }]);
  });

  test('shows who did it being changed', async () => {
    const faults = await tampered(
      `update case_event set actor = '{"kind":"system"}' where case_id = $1 and seq = 4`,
    );
    expect(faults).toEqual([{ what: 'changed', caseId, seq: 4 }]);
  });

  test('shows an event that was taken out, wherever it stood', async () => {
    expect(whats(await tampered('delete from case_event where case_id = $1 and seq = 1'))).toEqual([
      'missing',
      'head',
    ]);
    expect(whats(await tampered('delete from case_event where case_id = $1 and seq = 3'))).toEqual([
      'missing',
      'head',
    ]);
    expect(whats(await tampered('delete from case_event where case_id = $1 and seq = 5'))).toEqual(['head']);
    expect(whats(await tampered('delete from case_event where case_id = $1'))).toEqual(['head']);
  });

  test('shows an event that was put in, even where the numbers were made to fit', async () => {
    const copied = `insert into case_event select organisation_id, case_id, 6, type, data, at, actor, hash, hash
      from case_event where case_id = $1 and seq = 5`;
    expect(whats(await tampered(copied))).toEqual(['changed', 'head']);
    const moved = [
      `update case_event set seq = seq + 100 where case_id = $1 and seq >= 4`,
      `update case_event set seq = seq - 99 where case_id = $1 and seq >= 100`,
      `insert into case_event select organisation_id, case_id, 4, type, data, at, actor, hash, hash from case_event where case_id = $1 and seq = 3`,
    ];
    expect(whats(await tampered(...moved))).toContain('changed');
  });

  test('shows two events that traded places', async () => {
    const faults = await tampered(
      `update case_event set seq = 99 where case_id = $1 and seq = 3`,
      `update case_event set seq = 3 where case_id = $1 and seq = 4`,
      `update case_event set seq = 4 where case_id = $1 and seq = 99`,
    );
    expect(whats(faults)).toContain('inserted');
  });
});
