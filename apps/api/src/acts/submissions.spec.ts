import { missedSessions, people } from '@redress/domain/testing/story.ts';
import { beforeAll, expect, test } from 'vitest';
import { testDeps } from '../../testing/deps.ts';
import { inOrganisation } from '../../testing/organisation.ts';
import { aMember, anOrganisationUnder, complainant, staff, teller } from '../../testing/told-case.ts';
import { TooBusy } from '../in-turn.ts';
import { comparableKey } from '../people/access-key.ts';
import { canonical } from '../history/canonical.ts';
import { verifyHistory } from '../upkeep/verify-history.ts';
import type { Done } from '../write/request.ts';

const deps = await testDeps();
let organisationId: string;
beforeAll(async () => {
  deps.setNow('2026-12-18T10:00:00Z');
  organisationId = await anOrganisationUnder(deps, 'not-alone-mentoring');
  await aMember(deps, organisationId, people.notAlone.contact);
});

// Hashing a thousand keys would take half a minute, and nothing here is about it.
const quick = { ...deps, hashing: { ...deps.hashing, hash: async () => 'not looked at' } };

test(
  'a thousand complaints, a hundred and fifty at a time, have a thousand references, and the history holds each of them',
  { timeout: 300_000 },
  async () => {
    const { tell } = teller(quick, organisationId);
    const left = Array.from({ length: 1_000 }).values();
    const done: Done[] = [];
    const send = async () => {
      for (const _ of left) done.push(await tell(undefined, complainant, 'ReceiveComplaint', missedSessions));
    };
    await Promise.all(Array.from({ length: 150 }, send));
    expect(new Set(done.map(({ answer }) => answer.trackingNumber)).size).toBe(1_000);
    expect(new Set(done.map(({ answer }) => answer.accessKey)).size).toBe(1_000);
    const rows = deps.database.of(organisationId);
    expect(await rows.complaintCase.count()).toBe(1_000);
    expect(await rows.tracking.count()).toBe(1_000);
    expect(await verifyHistory(deps, organisationId)).toEqual([]);
  },
);

test(
  'of more than can be taken in a few seconds, those that are too many are told so at once, and nothing of them is kept',
  { timeout: 60_000 },
  async () => {
    const { tell } = teller(quick, organisationId);
    const cases = () => deps.database.of(organisationId).complaintCase.count();
    const before = await cases();
    const sent = await Promise.allSettled(
      Array.from({ length: 300 }, () => tell(undefined, complainant, 'ReceiveComplaint', missedSessions)),
    );
    const taken = sent.filter(({ status }) => status === 'fulfilled').length;
    const refused = sent.filter((one) => one.status === 'rejected' && one.reason instanceof TooBusy).length;
    expect({ taken, refused }).toEqual({ taken: 208, refused: 92 });
    expect(await cases()).toBe(before + taken);
    await tell(undefined, complainant, 'ReceiveComplaint', missedSessions);
  },
);

test(
  'the same submission fifty times at once is one case, and everybody gets the same answer',
  { timeout: 180_000 },
  async () => {
    const { ask } = teller(deps, organisationId);
    const key = 'one-and-the-same-submission';
    const before = await deps.database.of(organisationId).complaintCase.count();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => ask(complainant, 'ReceiveComplaint', missedSessions, { key })),
    );
    expect(new Set(answers.map((answer) => canonical(answer))).size).toBe(1);
    expect(await deps.database.of(organisationId).complaintCase.count()).toBe(before + 1);
    const [first] = answers;
    if (first?.kind !== 'done') throw new Error('The submission was not taken.');
    const access = await deps.database.prisma.caseAccess.findFirstOrThrow({
      where: { caseId: first.caseId },
    });
    expect(
      await deps.hashing.verify(access.keyHash, comparableKey(first.answer.accessKey!), 'opening a case'),
    ).toBe(true);
  },
);

test('a key that was used for something else is refused, and says what to do', async () => {
  const { ask, tell } = teller(deps, organisationId);
  const { caseId } = await tell(undefined, complainant, 'ReceiveComplaint', missedSessions);
  const key = 'a-key-that-is-used-twice';
  expect(await ask(complainant, 'SendMessage', { message: 'First.' }, { caseId, key })).toMatchObject({
    kind: 'done',
  });
  const again = await ask(complainant, 'SendMessage', { message: 'First.' }, { caseId, key });
  expect(again).toMatchObject({ kind: 'done', seq: 3 });
  expect(await ask(complainant, 'SendMessage', { message: 'Second.' }, { caseId, key })).toMatchObject({
    kind: 'refused',
    refusals: [{ code: 'key used before' }],
  });
  expect(
    await ask(complainant, 'SendMessage', { message: 'Third.' }, { caseId, key: 'short' }),
  ).toMatchObject({
    refusals: [{ code: 'no key of its own' }],
  });
});

test('a complaint that breaks a rule is refused and leaves nothing behind; mended, it is taken under the same key', async () => {
  const { ask } = teller(deps, organisationId);
  const key = 'a-form-that-was-sent-too-soon';
  const before = await deps.database.of(organisationId).caseEvent.count();
  const unsigned = { ...missedSessions, signature: undefined };
  expect(await ask(complainant, 'ReceiveComplaint', unsigned, { key })).toMatchObject({
    kind: 'refused',
    refusals: [{ field: 'signature' }],
  });
  expect(await deps.database.of(organisationId).caseEvent.count()).toBe(before);
  expect(await ask(complainant, 'ReceiveComplaint', missedSessions, { key })).toMatchObject({ kind: 'done' });
});

test('a text that PostgreSQL cannot keep is refused, and anything that merely looks like one is kept', async () => {
  const { ask, tell } = teller(deps, organisationId);
  const { caseId } = await tell(undefined, complainant, 'ReceiveComplaint', missedSessions);
  for (const message of ['before\0after', 'half \ud83d a face']) {
    expect(await ask(complainant, 'SendMessage', { message }, { caseId })).toMatchObject({
      refusals: [{ code: 'unreadable' }],
    });
  }
  const kept = String.raw`\u0000 and \ud83d, written out`;
  expect(await ask(complainant, 'SendMessage', { message: kept }, { caseId })).toMatchObject({
    kind: 'done',
  });
});

test('nobody who is not there any more can do anything', async () => {
  const { ask, tell } = teller(deps, organisationId);
  const { caseId } = await tell(undefined, complainant, 'ReceiveComplaint', missedSessions);
  const leaver = await aMember(deps, organisationId, { roles: ['contact'] });
  const note = { kind: 'note', note: 'Seen.' } as const;
  expect(await ask(staff(leaver), 'AddNote', note, { caseId })).toMatchObject({ kind: 'done' });
  await inOrganisation(deps, organisationId, 'RecordLeaver', { personId: leaver, leftOn: '2026-11-01' });
  expect(await ask(staff(leaver), 'AddNote', note, { caseId })).toMatchObject({
    refusals: [{ code: 'no case' }],
  });
  expect(await ask(staff(deps.newId()), 'AddNote', note, { caseId })).toMatchObject({
    refusals: [{ code: 'no case' }],
  });
});
