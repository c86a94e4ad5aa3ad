import type { Colleague } from '../src/case/facts.ts';
import { publishedProcedure } from '../src/procedures/published.ts';
import { at, CaseStory, complainant, staff } from './given-when-then.ts';
import { missedSessions, threePoints } from './story.ts';

/** The two cases, told up to a point, for tests that start there. */

export const contact = staff('contact', 'contact', 'investigator');
export const reviewer = staff('reviewer', 'reviewer');
export const notAloneStaff: Colleague[] = [
  { personId: 'contact', roles: ['contact', 'investigator'], panel: false },
  { personId: 'reviewer', roles: ['reviewer'], panel: false },
];

export const director = staff('director', 'director');
export const operationalManager = staff('manager', 'operationalManager');
export const seniorManager = staff('senior', 'seniorManager');

/** Signed and sent on the Friday before Christmas week. */
export const received = (): CaseStory =>
  new CaseStory(publishedProcedure('not-alone-mentoring'), notAloneStaff).when(at('2026-12-18'), complainant, 'ReceiveComplaint', missedSessions);

export const assigned = (): CaseStory =>
  received().when(at('2026-12-18', '14:00'), contact, 'AssignHandler', { role: 'investigator', personId: 'contact' });

const outcomeBlocks = { apology: 'We are sorry.', noRecurrence: 'Mentors now ring before a session falls out.' };

export const decided = (): CaseStory =>
  assigned().when(at('2027-01-05'), contact, 'DecideOutcome', {
    outcome: 'upheld',
    reasons: 'Nobody came, and nobody told you.',
    redress: ['apology', 'improvement'],
    omitted: {},
    signature: 'Priya Nair',
  });

/** The outcome is dated and sent on Wednesday 6 January 2027. */
export const answered = (): CaseStory =>
  decided().when(at('2027-01-06'), contact, 'SendLetter', {
    letter: 'outcome',
    to: 'complainant',
    channel: 'portal',
    datedOn: '2027-01-06',
    blocks: outcomeBlocks,
    omitted: {},
  });

/** Appealed on the last day of the window, Tuesday 26 January 2027. */
export const appealed = (): CaseStory =>
  answered().when(at('2027-01-26', '23:30'), complainant, 'RequestNextStage', { to: 'appeal', answers: { why: 'The bill still stands.' } });

/** A complaint with three points, received on a Friday afternoon before a bank holiday. */
export const friday = (): CaseStory =>
  new CaseStory(publishedProcedure('one-to-one-mentors')).when(at('2026-08-28', '15:10'), complainant, 'ReceiveComplaint', threePoints);
