import type { Colleague } from '../src/history/facts.ts';
import type { Procedure } from '../src/procedure/procedure.ts';
import { publishedProcedure } from '../src/procedures/published.ts';
import { at, CaseStory, complainant, panelist } from './given-when-then.ts';
import { director, operationalManager, seniorManager } from './retold.ts';
import { threePoints } from './story.ts';

/** The second case, told on from the investigation to the panel's letters, around Easter 2026. Panel members are who may be asked, by id. */

const published = publishedProcedure('one-to-one-mentors');

export const pool: Colleague[] = [
  { personId: 'director', roles: ['director'], panel: false },
  { personId: 'manager', roles: ['operationalManager'], panel: false },
  { personId: 'senior', roles: ['seniorManager'], panel: false },
  { personId: 'lewis', roles: ['mentor'], panel: true },
  { personId: 'bookkeeper', roles: ['administrator'], panel: true },
  { personId: 'farah', roles: [], panel: true },
  { personId: 'george', roles: [], panel: true },
  { personId: 'anne', roles: [], panel: true },
  { personId: 'dee', roles: [], panel: true },
  { personId: 'eve', roles: [], panel: true },
];
export const [farah, george, anne, dee] = [
  panelist('farah'),
  panelist('george'),
  panelist('anne'),
  panelist('dee'),
] as const;

/** Appealed on Monday 23 March 2026, so the hearing is due by Wednesday 15 April. The mentor had a part in it before. */
export function beforeThePanel(procedure = published): CaseStory {
  const story = investigated(procedure);
  story.when(at('2026-03-16'), director, 'DecideOutcome', {
    outcome: 'notUpheld',
    reasons: 'The record shows otherwise.',
    redress: [],
    omitted: {},
  });
  story.when(at('2026-03-16'), director, 'SetWindow', { until: '2026-03-30', standing: 'agreed' });
  story.when(at('2026-03-16', '11:00'), director, 'SendLetter', outcomeLetter);
  return story.when(at('2026-03-23'), complainant, 'RequestNextStage', {
    to: 'panel',
    answers: { unresolved: 'All of it.' },
  });
}

export const outcomeLetter = {
  letter: 'outcome',
  to: 'complainant',
  channel: 'portal',
  datedOn: '2026-03-16',
  blocks: { reasons: 'The record shows otherwise.' },
  omitted: {},
} as const;

/** The Director has a finding on each of the three points and decides next. */
export function investigated(procedure = published): CaseStory {
  const story = new CaseStory(procedure, pool);
  story.initials = { handler: 'PR', complainant: 'CI' };
  story.when(at('2026-03-02'), complainant, 'ReceiveComplaint', threePoints);
  story.when(at('2026-03-02', '11:00'), seniorManager, 'AssessComplaint', {
    seriousness: 'ordinary',
    informSubject: 'not yet',
    reason: 'The facts come first.',
  });
  story.when(at('2026-03-02', '11:10'), seniorManager, 'RecordInvolvement', { personId: 'lewis' });
  story.when(at('2026-03-02', '11:20'), seniorManager, 'AssignHandler', {
    role: 'director',
    personId: 'director',
  });
  for (const { id } of story.state.points) find(story, id);
  return story;
}

export const find = (story: CaseStory, pointId: string, on = '2026-03-13'): CaseStory =>
  story.when(at(on), director, 'RecordFinding', {
    pointId,
    outcome: 'notUpheld',
    finding: 'We looked and found otherwise.',
  });

/** Three sit: the chair from outside, and two from inside. */
export function composed(
  members: readonly string[] = ['farah', 'george', 'anne'],
  procedure = published,
): CaseStory {
  const story = beforeThePanel(procedure);
  for (const personId of members) appoint(story, personId);
  return story;
}

export const appoint = (story: CaseStory, personId: string, on = '2026-03-24'): CaseStory =>
  story.when(at(on), director, 'AppointPanelMember', {
    personId,
    independent: personId === 'farah' || personId === 'eve',
    chair: personId === 'farah',
  });

/** Hearing on Thursday 9 April at two, notice sent and papers read in time. */
export function ready(members?: readonly string[], procedure?: Procedure): CaseStory {
  const story = composed(members, procedure);
  story.when(at('2026-03-25'), director, 'ArrangeHearing', {
    hearingAt: at('2026-04-09', '14:00'),
    place: 'The library, first floor',
  });
  story.when(at('2026-03-25'), director, 'ReleasePapers', { documents: ['complaint', 'response'] });
  notify(story, '2026-03-26');
  for (const { personId } of story.state.panel.members)
    story.when(at('2026-04-02'), panelist(personId), 'MarkPapersRead', {});
  return story;
}

export function notify(story: CaseStory, on: string): CaseStory {
  const notice = {
    letter: 'hearingNotice',
    channel: 'post',
    datedOn: on as '2026-03-26',
    blocks: { attend: 'You may attend, with a friend.', format: 'The chair explains it.' },
    omitted: {},
  } as const;
  return ['complainant', 'role:director'].reduce(
    (told, to) => told.when(at(on), director, 'SendLetter', { ...notice, to }),
    story,
  );
}

/** The hearing is in session, at its first step. */
export const inSession = (members?: readonly string[], procedure?: Procedure): CaseStory => {
  const story = ready(members, procedure);
  return story.when(at('2026-04-09', '14:00'), farah, 'OpenHearing', {
    present: story.state.panel.members.map(({ personId }) => personId),
  });
};

/** Every step was taken in order and the hearing ended: the members vote. */
export function heard(members?: readonly string[], procedure?: Procedure): CaseStory {
  const story = inSession(members, procedure);
  for (const { key } of story.procedure.panel?.runSheet ?? [])
    story.when(at('2026-04-09', '15:00'), farah, 'TakeHearingStep', { step: key });
  return story.when(at('2026-04-09', '16:00'), farah, 'EndHearing', {});
}

export const vote = (story: CaseStory, personId: string, outcome: string): CaseStory =>
  story.when(at('2026-04-09', '17:00'), panelist(personId), 'CastVote', {
    outcome,
    reasons: 'What was said at the hearing.',
  });

/** Two against one for "upheld in part", with a finding on each point: the letters can go. */
export function found(procedure?: Procedure): CaseStory {
  const story = heard(undefined, procedure);
  vote(story, 'farah', 'partlyUpheld');
  vote(story, 'george', 'notUpheld');
  vote(story, 'anne', 'partlyUpheld');
  const findings = story.state.points.map(({ id }) => ({
    pointId: id,
    outcome: 'partlyUpheld',
    finding: 'The panel found it so in part.',
  }));
  return story.when(at('2026-04-10'), farah, 'RecordPanelFindings', {
    findings,
    action: 'Pick-ups are supervised.',
    recommendations: 'Review the reporting.',
  });
}

export const findingsLetter = (to: string) =>
  ({ letter: 'findings', to, channel: 'post', datedOn: '2026-04-10', blocks: {}, omitted: {} }) as const;

/** A complaint about the Director goes straight to the panel, and the Operational Manager does what the Director would do. */
export const aboutTheDirector = (): CaseStory =>
  new CaseStory(published, pool).when(at('2026-03-23'), complainant, 'ReceiveComplaint', {
    ...threePoints,
    about: ['director'],
  });

export { director, operationalManager, seniorManager };

/** The same procedure with something different about its panel, its stages or its letters: a policy that nobody here has seen. */
export const otherwise = (change: (procedure: Procedure) => Partial<Procedure>): Procedure => ({
  ...published,
  ...change(published),
});

export const otherPanel = (change: Partial<NonNullable<Procedure['panel']>>): Procedure =>
  otherwise(({ panel }) => (panel === undefined ? {} : { panel: { ...panel, ...change } }));
