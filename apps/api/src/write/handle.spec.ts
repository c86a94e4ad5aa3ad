import { missedSessions, people } from '@redress/domain/testing/story.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDeps } from '../../testing/deps.ts';
import { aMember, anOrganisationUnder, complainant, staff, teller } from '../../testing/told-case.ts';
import { keptLetters } from '../letters/kept-letters.ts';
import { plainText } from '../letters/plain-text.ts';
import { loadCase } from '../history/load-case.ts';

const deps = await testDeps();

describe('a complaint under the policy of Not Alone Mentoring', () => {
  let organisationId: string;
  let contact: string;
  let reviewer: string;
  beforeAll(async () => {
    deps.setNow('2026-12-18T10:00:00Z');
    organisationId = await anOrganisationUnder(deps, 'not-alone-mentoring');
    contact = await aMember(deps, organisationId, people.notAlone.contact);
    reviewer = await aMember(deps, organisationId, people.notAlone.reviewer);
  });

  test('goes from the form to the final letter', async () => {
    const { tell } = teller(deps, organisationId);
    const { caseId, answer } = await tell(undefined, complainant, 'ReceiveComplaint', missedSessions);
    expect(answer.trackingNumber).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(answer.accessKey?.split(' ')).toHaveLength(6);
    const by = staff(contact);
    await tell(caseId, by, 'SendLetter', {
      letter: 'acknowledgement',
      to: 'complainant',
      channel: 'email',
      datedOn: '2026-12-18',
      blocks: { process: 'We will look into it.', useOfData: 'We keep it safe.' },
      omitted: {},
    });
    await tell(caseId, by, 'AssignHandler', { role: 'investigator', personId: contact });
    await tell(caseId, by, 'RecordNoMeeting', { reason: 'Everything was written down already.' });
    deps.setNow('2027-01-05T10:00:00Z');
    await tell(caseId, by, 'DecideOutcome', {
      outcome: 'upheld',
      reasons: 'Nobody came, and nobody told you.',
      redress: ['apology'],
      omitted: {},
      signature: 'Priya Nair',
    });
    deps.setNow('2027-01-06T10:00:00Z');
    await tell(caseId, by, 'SendLetter', {
      letter: 'outcome',
      to: 'complainant',
      channel: 'portal',
      datedOn: '2027-01-06',
      blocks: { apology: 'We are sorry.', noRecurrence: 'Mentors now ring.' },
      omitted: {},
    });
    deps.setNow('2027-01-26T23:30:00Z');
    await tell(caseId, complainant, 'RequestNextStage', {
      to: 'appeal',
      answers: { why: 'The bill still stands.' },
    });
    deps.setNow('2027-01-27T10:00:00Z');
    await tell(caseId, by, 'SendLetter', {
      letter: 'appealAcknowledgement',
      to: 'complainant',
      channel: 'portal',
      datedOn: '2027-01-27',
      blocks: { review: 'Somebody else looks at it.' },
      omitted: {},
    });
    await tell(caseId, by, 'AssignHandler', { role: 'reviewer', personId: reviewer });
    const reviewing = staff(reviewer);
    await tell(caseId, reviewing, 'DecideOutcome', {
      outcome: 'makeChanges',
      reasons: 'The bill is taken back.',
      redress: ['apology'],
      omitted: {},
    });
    await tell(caseId, reviewing, 'SendLetter', {
      letter: 'appealOutcome',
      to: 'complainant',
      channel: 'portal',
      datedOn: '2027-01-27',
      blocks: { changes: 'The bill is taken back.' },
      omitted: {},
    });

    const loaded = await loadCase(deps, organisationId, caseId, reviewing);
    expect(loaded?.facts.state).toMatchObject({
      status: 'closed',
      stage: 'appeal',
      closed: { reason: 'final' },
    });
    const letters = await keptLetters(deps, loaded!, () => true);
    expect(letters.map(({ key }) => key)).toEqual([
      'appealOutcome',
      'appealAcknowledgement',
      'outcome',
      'acknowledgement',
    ]);
    const last = plainText(letters[0]!.document, 'Not Alone Mentoring');
    expect(last).toContain('There is no further right of appeal');
    expect(last).toContain('Citizens Advice');
    const rows = deps.database.of(organisationId);
    expect(await rows.complaintCase.findFirst()).toMatchObject({
      status: 'closed',
      outcomeKey: 'makeChanges',
    });
    expect(await rows.worklistItem.count()).toBe(0);
    expect(await rows.outboxMail.count({ where: { cause: 'letter:acknowledgement' } })).toBe(1);
  });
});
