import type { Colleague } from '../src/history/facts.ts';
import { publishedProcedure } from '../src/procedures/published.ts';
import { at, CaseStory, complainant, staff } from './given-when-then.ts';
import { missedSessions, missedSessionsTold as told, threePoints } from './story.ts';

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

type Step = (story: CaseStory) => CaseStory;
const letter = (key: string, on: string, blocks: Record<string, string>) =>
  ({ letter: key, to: 'complainant', channel: 'portal', datedOn: on, blocks, omitted: {} }) as never;

/** Missed sessions, from the form to the final letter, as steps that can be played up to any of them. */
export const wholeAppeal: readonly Step[] = [
  (s) => s.when(at('2026-12-18'), complainant, 'ReceiveComplaint', missedSessions),
  (s) =>
    s.when(at('2026-12-18', '14:00'), contact, 'AssignHandler', {
      role: 'investigator',
      personId: 'contact',
    }),
  (s) =>
    s.when(at('2027-01-05'), contact, 'DecideOutcome', {
      outcome: 'upheld',
      reasons: told.reasons,
      redress: ['apology', 'improvement'],
      omitted: {},
      signature: 'Priya Nair',
    }),
  (s) =>
    s.when(
      at('2027-01-06'),
      contact,
      'SendLetter',
      letter('outcome', '2027-01-06', {
        apology: told.apology,
        noRecurrence: told.noRecurrence,
      }),
    ),
  (s) =>
    s.when(at('2027-01-26', '23:30'), complainant, 'RequestNextStage', {
      to: 'appeal',
      answers: { why: told.why },
    }),
  (s) => s.when(at('2027-01-27'), contact, 'AssignHandler', { role: 'reviewer', personId: 'reviewer' }),
  (s) =>
    s.when(
      at('2027-01-28'),
      contact,
      'SendLetter',
      letter('appealAcknowledgement', '2027-01-28', { review: told.review }),
    ),
  (s) =>
    s.when(at('2027-02-08'), reviewer, 'DecideOutcome', {
      outcome: 'makeChanges',
      reasons: told.appealReasons,
      redress: ['apology'],
      omitted: {},
    }),
  (s) =>
    s.when(
      at('2027-02-09'),
      reviewer,
      'SendLetter',
      letter('appealOutcome', '2027-02-09', { changes: told.changes }),
    ),
];

const upTo = (steps: number) => (): CaseStory => {
  const story = new CaseStory(publishedProcedure('not-alone-mentoring'), notAloneStaff);
  for (const step of wholeAppeal.slice(0, steps)) step(story);
  return story;
};

/** Signed and sent on the Friday before Christmas week. */
export const received = upTo(1);
export const assigned = upTo(2);
export const decided = upTo(3);
/** The outcome is dated and sent on Wednesday 6 January 2027. */
export const answered = upTo(4);
/** Appealed on the last day of the window, Tuesday 26 January 2027. */
export const appealed = upTo(5);
/** Reviewed by somebody else, decided and closed. */
export const concluded = upTo(9);

/** A complaint with three points, received on a Friday afternoon before a bank holiday. */
export const friday = (): CaseStory =>
  new CaseStory(publishedProcedure('one-to-one-mentors')).when(
    at('2026-08-28', '15:10'),
    complainant,
    'ReceiveComplaint',
    threePoints,
  );
