import type { Colleague } from '../src/history/facts.ts';
import { publishedProcedure } from '../src/procedures/published.ts';
import { at, CaseStory, complainant, panelist, staff } from './given-when-then.ts';
import { threePoints, threePointsTold as told } from './story.ts';

/** The complaint with three points, from the form to the panel's letters, as steps that can be played up to any of them. */

export const director = staff('director', 'director');
export const seniorManager = staff('senior', 'seniorManager');
export const chair = panelist('chair');
export const governor = panelist('governor');
export const teacher = panelist('teacher');

export const oneToOneStaff: Colleague[] = [
  { personId: 'director', roles: ['director'], panel: false },
  { personId: 'manager', roles: ['operationalManager'], panel: false },
  { personId: 'senior', roles: ['seniorManager'], panel: false },
  { personId: 'mentor', roles: ['mentor'], panel: true },
  { personId: 'chair', roles: [], panel: true },
  { personId: 'governor', roles: [], panel: true },
  { personId: 'teacher', roles: [], panel: true },
];

type Step = (story: CaseStory) => unknown;
const letter = (key: string, to: string, on: string, blocks: Record<string, string>, more: object = {}) =>
  ({ letter: key, to, channel: 'portal', datedOn: on, blocks, omitted: {}, ...more }) as never;
const point = (story: CaseStory, index: number): string => story.state.points[index]?.id ?? '';
const hearingDay = (time: `${number}:${number}`) => at('2026-10-08', time);

/** Until the outcome of the formal investigation has gone out. */
export const investigated: readonly Step[] = [
  (s) => s.when(at('2026-08-28', '15:10'), complainant, 'ReceiveComplaint', threePoints),
  (s) =>
    s.when(at('2026-08-28', '16:00'), seniorManager, 'NameSubject', {
      personId: 'mentor',
      roles: [],
      description: told.subject,
    }),
  (s) =>
    s.when(at('2026-08-28', '16:05'), seniorManager, 'AssessComplaint', {
      seriousness: 'serious',
      informSubject: 'later',
      informOn: '2026-09-02',
      reason: told.toldLater,
    }),
  (s) =>
    s.when(at('2026-08-28', '16:10'), seniorManager, 'AssignHandler', {
      role: 'director',
      personId: 'director',
    }),
  (s) =>
    s.when(
      at('2026-08-28', '16:30'),
      director,
      'SendLetter',
      letter('reference', 'complainant', '2026-08-28', {
        useOfData: 'For this only.',
        accompanied: 'You may bring somebody.',
      }),
    ),
  (s) =>
    s.when(
      at('2026-09-03', '09:30'),
      director,
      'SendLetter',
      letter('timescale', 'complainant', '2026-09-03', { steps: told.steps }),
    ),
  (s) =>
    s.when(at('2026-09-03', '10:00'), director, 'RecordSpokenExplanation', {
      at: at('2026-09-03', '09:50'),
      note: told.spoken,
    }),
  (s) =>
    s.when(at('2026-09-10'), director, 'RecordFinding', {
      pointId: point(s, 0),
      ...told.findings[0],
    }),
  (s) =>
    s.when(at('2026-09-10'), director, 'RecordFinding', {
      pointId: point(s, 1),
      ...told.findings[1],
    }),
  (s) =>
    s.when(at('2026-09-10'), director, 'RecordFinding', {
      pointId: point(s, 2),
      ...told.findings[2],
    }),
  (s) =>
    s.when(at('2026-09-11'), director, 'DecideOutcome', {
      outcome: 'partlyUpheld',
      reasons: told.reasons,
      redress: ['apology', 'steps'],
      omitted: {},
    }),
  (s) => s.when(at('2026-09-14'), director, 'SetWindow', { until: '2026-09-28', standing: 'agreed' }),
  (s) =>
    s.when(
      at('2026-09-14'),
      director,
      'SendLetter',
      letter('outcome', 'complainant', '2026-09-14', { reasons: told.letterReasons }),
    ),
];

/** The person it is about is told. Played where a story needs it: the triage only says when. */
export const subjectTold: Step = (s) =>
  s.when(at('2026-09-15'), director, 'RecordSubjectInformed', {
    note: 'Told in person, with a colleague there.',
  });

/** From the request for an appeal to the end of the hearing. */
export const heard: readonly Step[] = [
  (s) =>
    s.when(at('2026-09-21'), complainant, 'RequestNextStage', {
      to: 'panel',
      answers: { unresolved: told.unresolved, putRight: told.putRight },
    }),
  (s) =>
    s.when(at('2026-09-22'), director, 'AppointPanelMember', {
      personId: 'chair',
      independent: true,
      chair: true,
    }),
  (s) =>
    s.when(at('2026-09-22'), director, 'AppointPanelMember', {
      personId: 'governor',
      independent: false,
      chair: false,
    }),
  (s) =>
    s.when(at('2026-09-22'), director, 'AppointPanelMember', {
      personId: 'teacher',
      independent: false,
      chair: false,
    }),
  (s) =>
    s.when(at('2026-09-23'), director, 'ArrangeHearing', {
      hearingAt: hearingDay('14:00'),
      place: told.place,
    }),
  (s) =>
    s.when(
      at('2026-09-24'),
      director,
      'SendLetter',
      letter('hearingNotice', 'complainant', '2026-09-24', {
        attend: 'You may attend.',
        format: 'Eight steps.',
      }),
    ),
  (s) =>
    s.when(
      at('2026-09-24'),
      director,
      'SendLetter',
      letter('hearingNotice', 'role:director', '2026-09-24', {
        attend: 'You may attend.',
        format: 'Eight steps.',
      }),
    ),
  (s) =>
    s.when(at('2026-09-25'), director, 'ReleasePapers', { documents: s.state.points.map(({ id }) => id) }),
  ...[chair, governor, teacher].map(
    (member): Step =>
      (s) =>
        s.when(at('2026-10-01'), member, 'MarkPapersRead', {}),
  ),
  (s) => s.when(hearingDay('14:00'), chair, 'OpenHearing', { present: ['chair', 'governor', 'teacher'] }),
  ...(publishedProcedure('one-to-one-mentors').panel?.runSheet ?? []).map(
    ({ key }): Step =>
      (s) =>
        s.when(hearingDay('14:30'), chair, 'TakeHearingStep', { step: key }),
  ),
  (s) => s.when(hearingDay('16:10'), chair, 'EndHearing', {}),
];

/** The votes, two against one, and the letters. */
export const concluded: readonly Step[] = [
  (s) =>
    s.when(hearingDay('16:30'), teacher, 'CastVote', {
      outcome: 'notUpheld',
      reasons: told.against,
    }),
  (s) =>
    s.when(hearingDay('16:35'), governor, 'CastVote', {
      outcome: 'partlyUpheld',
      reasons: told.inPart,
    }),
  (s) =>
    s.when(hearingDay('16:40'), chair, 'CastVote', {
      outcome: 'partlyUpheld',
      reasons: told.inPart,
    }),
  (s) =>
    s.when(at('2026-10-09'), chair, 'RecordPanelFindings', {
      findings: s.state.points.map(({ id }, index) => ({
        pointId: id,
        outcome: index === 2 ? 'upheld' : 'partlyUpheld',
        finding: told.panelFinding,
      })),
      action: told.action,
      recommendations: told.recommendations,
    }),
  ...['complainant', 'role:operationalManager', 'role:director', 'organisation', 'subject'].map(
    (to): Step =>
      (s) =>
        s.when(at('2026-10-12'), director, 'SendLetter', letter('findings', to, '2026-10-12', {})),
  ),
];

export const wholeHearing: readonly Step[] = [...investigated, ...heard, ...concluded];

export const hearingStory = (steps: readonly Step[]): CaseStory => {
  const story = new CaseStory(publishedProcedure('one-to-one-mentors'), oneToOneStaff);
  story.initials = { handler: 'PR', complainant: 'CI' };
  for (const step of steps) step(story);
  return story;
};
