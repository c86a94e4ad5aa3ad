import { missedSessions, people } from '@redress/domain/testing/story.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '@redress/domain/people.ts';
import { testDeps } from '../../testing/deps.ts';
import { inOrganisation } from '../../testing/organisation.ts';
import { relationsInList } from '../../testing/listed.ts';
import { aMember, anOrganisationUnder, complainant, staff, teller } from '../../testing/told-case.ts';
import { withSession } from '../database/session.ts';
import { tasks } from '../worker/tasks.ts';
import { rebuild } from './rebuild.ts';
import { movedBy } from '../pages/staff/moved-by.ts';
import { closeLapsed } from './close-lapsed.ts';

const deps = await testDeps();
let organisationId: string;
let contact: string;
let caseId: string;

const deadline = async (clockKey: string) =>
  deps.database.prisma.deadline.findFirst({ where: { organisationId, caseId, clockKey } });
const dueOn = async (clockKey: string) => (await deadline(clockKey))?.dueOn?.toISOString().slice(0, 10);
const status = async () => (await deps.database.of(organisationId).complaintCase.findFirst())?.status;

/** Sent on the Friday before Christmas week: the outcome is due on Wednesday 6 January. */
beforeEach(async () => {
  deps.setNow('2026-12-18T10:00:00Z');
  organisationId = await anOrganisationUnder(deps, 'not-alone-mentoring');
  contact = await aMember(deps, organisationId, { ...people.notAlone.contact, email: undefined });
  const { tell } = teller(deps, organisationId);
  ({ caseId } = await tell(undefined, complainant, 'ReceiveComplaint', missedSessions));
});

const acknowledge = () =>
  teller(deps, organisationId).tell(caseId, staff(contact), 'SendLetter', {
    letter: 'acknowledgement',
    to: 'complainant',
    channel: 'post',
    datedOn: '2026-12-18',
    blocks: { process: 'We look into it.', useOfData: 'Safe.' },
    omitted: {},
  });

async function answer() {
  const { tell } = teller(deps, organisationId);
  const by = staff(contact);
  await tell(caseId, by, 'AssignHandler', { role: 'investigator', personId: contact });
  await tell(caseId, by, 'DecideOutcome', {
    outcome: 'upheld',
    reasons: 'Nobody came.',
    redress: ['apology'],
    omitted: {},
    signature: 'P',
  });
  await tell(caseId, by, 'SendLetter', {
    letter: 'outcome',
    to: 'complainant',
    channel: 'portal',
    datedOn: '2026-12-18',
    blocks: { apology: 'Sorry.', noRecurrence: 'Never again.' },
    omitted: {},
  });
}

describe('a deadline', () => {
  test('is stored so that it stays true while time passes, the ones that follow another among them', async () => {
    expect(await deadline('respond')).toMatchObject({ status: 'open', metAt: null });
    expect(await dueOn('respond')).toBe('2027-01-06');
    expect(await deadline('hold')).toMatchObject({ status: 'ahead' });
    expect(await dueOn('hold')).toBe('2027-01-07');
    expect(await deadline('appealWindow')).toBeNull();
    const before = await deps.database.prisma.deadline.findMany({
      where: { organisationId },
      orderBy: { clockKey: 'asc' },
    });
    deps.setNow('2027-03-01T10:00:00Z');
    await rebuild(deps, organisationId);
    expect(
      await deps.database.prisma.deadline.findMany({
        where: { organisationId },
        orderBy: { clockKey: 'asc' },
      }),
    ).toEqual(before);
  });

  test('that was met says when', async () => {
    await acknowledge();
    expect(await deadline('ack')).toMatchObject({ status: 'met', metAt: new Date('2026-12-18T10:00:00Z') });
  });
});

describe('an extra bank holiday', () => {
  const day = { on: '2026-12-30', title: 'An extra bank holiday' } as const;
  const extra = { kind: 'added', division: 'any', toOn: day.on, ...day } as const;
  const enter = (actor?: Actor) =>
    inOrganisation(deps, organisationId, 'AddDayOff', { division: 'any', ...day }, actor);
  const waiting = () =>
    withSession(deps.testDatabase.as('worker'), async (worker) => {
      const { rows } = await worker.query<{ key: string }>(
        'select key from graphile_worker._private_jobs where key = $1',
        [`move-dates:${organisationId}`],
      );
      return rows.length;
    });
  const work = async (payload: unknown) =>
    tasks(deps, { send: () => Promise.reject(new Error('no mail is sent here')), close: () => {} })[
      'move-dates'
    ]?.(
      payload,
      undefined as never, // the task asks the worker for nothing
    );

  test('is shown with what it moves before it is entered, and changes nothing until then', async () => {
    const { moved } = await movedBy(deps, organisationId, extra);
    expect(moved.find(({ clockKey }) => clockKey === 'respond')).toMatchObject({
      caseId,
      beforeOn: '2027-01-06',
      afterOn: '2027-01-07',
      standsOn: '2027-01-06',
    });
    expect(await dueOn('respond')).toBe('2027-01-06');
  });

  test('moves the clocks that run over it, and nobody waits for that: one job does it', async () => {
    const { moved } = await movedBy(deps, organisationId, extra);
    expect(moved.map(({ clockKey }) => clockKey)).toContain('respond');
    expect(moved[0]?.because).toContain('An extra bank holiday');
    await enter();
    expect([await waiting(), await dueOn('respond')]).toEqual([1, '2027-01-06']);
    await work({ organisationId });
    expect([await dueOn('respond'), await dueOn('ack')]).toEqual(['2027-01-07', '2026-12-23']);
    expect((await movedBy(deps, organisationId, extra)).moved).toEqual([]);
  });

  test('is entered by an administrator, and by nobody else', async () => {
    await expect(enter(staff(contact))).rejects.toThrow('administrators only');
    expect(await waiting()).toBe(0);
    expect(await dueOn('respond')).toBe('2027-01-06');
  });

  test('taken back moves no date earlier that somebody was told', async () => {
    await enter();
    await work({ organisationId });
    await acknowledge();
    const { moved } = await movedBy(deps, organisationId, { ...extra, kind: 'removed' });
    expect(moved.find(({ clockKey }) => clockKey === 'respond')).toMatchObject({
      beforeOn: '2027-01-07',
      afterOn: '2027-01-06',
      standsOn: '2027-01-07',
    });
  });
});

describe('the time for an appeal', () => {
  test('[NAM-8.1b] closes the case when it has run out, not a moment before, and once', async () => {
    await answer();
    expect(await dueOn('appealWindow')).toBe('2027-01-12');
    deps.setNow('2027-01-12T23:59:00Z');
    expect(await closeLapsed(deps, organisationId)).toBe(0);
    expect(await status()).toBe('open');
    deps.setNow('2027-01-13T00:00:00Z');
    expect(await closeLapsed(deps, organisationId)).toBe(1);
    expect(await status()).toBe('closed');
    expect(await closeLapsed(deps, organisationId)).toBe(0);
    const last = await deps.database
      .of(organisationId)
      .caseEvent.findFirst({ where: { caseId }, orderBy: { seq: 'desc' } });
    expect(last).toMatchObject({
      type: 'CaseClosed',
      actor: { kind: 'system' },
      data: { reason: 'windowLapsed' },
    });
  });

  test('leaves a case alone that was appealed', async () => {
    await answer();
    deps.setNow('2027-01-12T20:00:00Z');
    await teller(deps, organisationId).tell(caseId, complainant, 'RequestNextStage', {
      to: 'appeal',
      answers: {},
    });
    deps.setNow('2027-02-01T10:00:00Z');
    expect(await closeLapsed(deps, organisationId)).toBe(0);
    expect(await status()).toBe('open');
  });
});

describe('a role that begins or ends', () => {
  const listed = (personId: string) => relationsInList(deps, organisationId, personId);

  test('opens the list on its first day and closes it after its last, and nothing is worked out again for it', async () => {
    const personId = await aMember(deps, organisationId, { name: 'Stand-in' });
    const days = { fromOn: '2026-12-21', toOn: '2026-12-23' } as const;
    await inOrganisation(deps, organisationId, 'GiveRole', { personId, role: 'contact', ...days });
    expect(await listed(personId)).toEqual([]);
    deps.setNow('2026-12-21T00:01:00Z');
    expect(await listed(personId)).toEqual(['duty']);
    deps.setNow('2026-12-24T00:01:00Z');
    expect(await listed(personId)).toEqual([]);
    expect(await listed(contact)).toEqual(['duty']);
  });
});
