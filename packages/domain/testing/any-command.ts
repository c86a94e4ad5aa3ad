import fc from 'fast-check';
import type { Command } from '../src/acts/commands.ts';
import { addDays, type PlainDate } from '../src/calendar/plain-date.ts';
import { at, type CaseStory } from './given-when-then.ts';

const people = [
  'contact',
  'reviewer',
  'director',
  'manager',
  'senior',
  'mentor',
  'chair',
  'governor',
  'teacher',
];
const text = fc.constantFrom('', 'Because.', 'Because of that.', 'A long story, told twice.');
const person = fc.constantFrom(...people);
const role = fc.constantFrom(
  'contact',
  'investigator',
  'reviewer',
  'director',
  'operationalManager',
  'seniorManager',
);
const outcome = fc.constantFrom('upheld', 'partlyUpheld', 'notUpheld', 'upholdAction', 'makeChanges');
const near = fc.integer({ min: -3, max: 30 });

/** Any command with data that could be asked for on a day of a case, most of it refused. */
export const anyCommand = (story: CaseStory, today: PlainDate): fc.Arbitrary<Command> => {
  const step = fc.constantFrom('none', ...(story.procedure.panel?.runSheet ?? []).map(({ key }) => key));
  const point = fc.constantFrom('none', ...story.state.points.map(({ id }) => id));
  // What carries a case on is tried often; what could be said at any time, and what ends the play, seldom.
  const seldom = new Set([
    'SendMessage',
    'AddNote',
    'NameSubject',
    'RecordOrganisationResponse',
    'RecordNoMeeting',
    'RecordSpokenExplanation',
    'CloseCase',
    'HoldPoint',
  ]);
  const of = (type: Command['type'], data: fc.Arbitrary<unknown>) => ({
    weight: seldom.has(type) ? 1 : 12,
    arbitrary: data.map((value) => ({ type, data: value }) as Command),
  });
  return fc.oneof(
    of('SignComplaint', fc.record({ name: text, declared: fc.boolean(), how: fc.constant('typed name') })),
    of(
      'AssessComplaint',
      fc.record({
        seriousness: fc.constantFrom('ordinary', 'very serious'),
        informSubject: fc.constantFrom('now', 'no subject'),
        reason: text,
      }),
    ),
    of(
      'NameSubject',
      fc.record({
        personId: fc.constantFrom(undefined, undefined, 'mentor'),
        roles: fc.constantFrom([], [], [], [], ['director']),
        description: text,
      }),
    ),
    of('AssignHandler', fc.record({ role, personId: person })),
    of('RecordMeeting', fc.record({ on: near.map((days) => addDays(today, days)), note: text })),
    of('RecordSpokenExplanation', fc.record({ at: fc.constant(story.now), note: text })),
    of('AddNote', fc.record({ kind: fc.constant('note'), note: text })),
    of('SendMessage', fc.record({ message: text })),
    of('RecordFinding', fc.record({ pointId: point, outcome, finding: text })),
    of(
      'HoldPoint',
      fc.record({ pointId: point, ground: fc.constantFrom('disciplinary', 'criminal'), reason: text }),
    ),
    of('ResumePoint', fc.record({ pointId: point })),
    of(
      'DecideOutcome',
      fc.record({
        outcome,
        reasons: text,
        redress: fc.subarray(['apology']),
        omitted: fc.constant({}),
        signature: text,
      }),
    ),
    of(
      'SetWindow',
      fc.record({
        until: near.map((days) => addDays(today, days)),
        standing: fc.constantFrom('agreed', 'proposed'),
      }),
    ),
    of(
      'SendLetter',
      fc.record({
        letter: fc.constantFrom(...story.procedure.letters.map(({ key }) => key)),
        to: fc.constantFrom(
          'complainant',
          'complainant',
          'subject',
          'role:director',
          'role:operationalManager',
          'organisation',
        ),
        channel: fc.constantFrom('portal', 'post'),
        datedOn: fc.constant(today),
        statedOn: fc.option(
          near.map((days) => addDays(today, days)),
          { nil: undefined },
        ),
        blocks: fc.constant(new Proxy({}, { get: () => 'Said.', has: () => true }) as Record<string, string>),
        omitted: fc.constant({}),
      }),
    ),
    of(
      'RequestNextStage',
      fc.record({
        to: fc.constantFrom('appeal', 'panel', 'formal', 'complaint'),
        answers: fc.constant({ unresolved: 'Much.' }),
      }),
    ),
    of('DecideLateRequest', fc.record({ accepted: fc.boolean(), reason: text })),
    of(
      'CloseCase',
      fc.record({ reason: fc.constantFrom('windowLapsed', 'withdrawn', 'answered'), note: text }),
    ),
    of('RecordOrganisationResponse', fc.record({ response: text })),
    of('AppointPanelMember', fc.record({ personId: person, independent: fc.boolean(), chair: fc.boolean() })),
    of('ArrangeHearing', fc.record({ hearingAt: near.map((days) => at(addDays(today, days))), place: text })),
    of('ReleasePapers', fc.record({ documents: fc.constant(['complaint']) })),
    of('MarkPapersRead', fc.constant({})),
    of(
      'OpenHearing',
      fc.record({ present: fc.constant(story.state.panel.members.map(({ personId }) => personId)) }),
    ),
    of('TakeHearingStep', fc.record({ step })),
    of('NoteAtHearing', fc.record({ step, note: text })),
    of('DepartFromRunSheet', fc.record({ step, reason: text })),
    of('EndHearing', fc.constant({})),
    of('CastVote', fc.record({ outcome, reasons: text })),
    of('StandDownPanelMember', fc.record({ personId: person, why: fc.constant('withdrew'), reason: text })),
    of(
      'RecordPanelFindings',
      fc.record({
        findings: fc.constant(
          story.state.points.map(({ id }) => ({ pointId: id, outcome: 'upheld', finding: 'So it was.' })),
        ),
        action: text,
        recommendations: text,
      }),
    ),
    of('RecordNoMeeting', fc.record({ reason: text })),
    of('RecordComplainantResponse', fc.record({ response: fc.constant('not satisfied'), note: text })),
  );
};
