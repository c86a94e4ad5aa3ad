import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, CaseStory, complainant, panelist, staff } from '../../testing/given-when-then.ts';
import { notAloneStaff, wholeAppeal } from '../../testing/retold.ts';
import { oneToOneStaff, wholeHearing } from '../../testing/retold-hearing.ts';
import type { Actor } from '../people.ts';
import { publishedProcedure } from '../procedures/published.ts';
import { addDays, londonDate, type PlainDate } from '../calendar/plain-date.ts';
import { clocks } from '../clocks/clocks.ts';
import type { Command } from '../acts/commands.ts';
import { decide } from '../acts/decide.ts';
import { newCase, type CaseState } from './state.ts';
import { evolve, stateOf } from './evolve.ts';
import { historyFor } from '../access/told-history.ts';

/** Whatever is asked, by whomever, in whatever order: most of it is refused, and what is not must leave a whole history. */

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
const actorsOf = ({ directory }: CaseStory): Actor[] => [
  complainant,
  ...directory.map(({ personId, roles, panel }) => (panel ? panelist(personId) : staff(personId, ...roles))),
  { kind: 'system' },
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

const commands = (story: CaseStory, today: PlainDate): fc.Arbitrary<Command> => {
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

/**
 * A case played by chance: one of the two stories up to some point, and from there whatever comes. At each step a handful of commands is tried by
 * everybody in turn until one is taken, so that the play gets deep into a case instead of being refused at its door.
 */
const play = ({ from, upTo, steps }: Play): CaseStory => {
  const story = new CaseStory(
    publishedProcedure(from),
    from === 'not-alone-mentoring' ? notAloneStaff : oneToOneStaff,
  );
  story.initials = { handler: 'PR', complainant: 'CI' };
  const told = from === 'not-alone-mentoring' ? wholeAppeal : wholeHearing;
  for (const step of told.slice(0, 1 + (upTo % told.length))) step(story);
  for (const { actor, days, pick } of steps) {
    const today = addDays(londonDate(story.now), days);
    const now = days === 0 ? story.now : at(today, '23:00');
    const actors = actorsOf(story);
    const tries = fc.sample(commands(story, today), { numRuns: 10, seed: pick });
    const turns = [...actors.slice(actor % actors.length), ...actors.slice(0, actor % actors.length)];
    const taken = tries
      .flatMap((command) => turns.map((who) => ({ command, who })))
      .find(({ command, who }) => !('refused' in decide(command, story.context(who, now))));
    if (taken !== undefined) story.when(now, taken.who, taken.command.type, taken.command.data);
  }
  return story;
};

type Play = { from: string; upTo: number; steps: { actor: number; days: number; pick: number }[] };
const plays: fc.Arbitrary<Play> = fc.record({
  from: fc.constantFrom('not-alone-mentoring', 'one-to-one-mentors'),
  upTo: fc.nat(60),
  steps: fc.array(fc.record({ actor: fc.nat(20), days: fc.nat(3), pick: fc.nat() }), { maxLength: 25 }),
});

describe('whatever commands arrive', () => {
  it('the history, replayed, is the case', () => {
    fc.assert(
      fc.property(plays, (played) => {
        const story = play(played);
        expect(stateOf(story.history)).toEqual(story.state);
        expect(story.history.map(({ seq }) => seq)).toEqual(story.history.map((_event, index) => index + 1));
      }),
      { numRuns: 60 },
    );
  });

  it('no clock that ran is ever lost, and one that was kept stays kept', () => {
    fc.assert(
      fc.property(plays, (played) => {
        const story = play(played);
        let before: CaseState = newCase;
        const begun = new Map<string, string>();
        for (const event of story.history) {
          before = evolve(before, event);
          const now = clocks(before, story.procedure, story.calendar, event.at);
          const byName = new Map(now.map((clock) => [`${clock.key}/${clock.of}`, clock]));
          for (const [name, status] of begun) {
            const clock = byName.get(name);
            expect(clock, name).toBeDefined();
            if (clock?.rule.kind !== 'complainant') expect(clock?.status, name).not.toBe('waiting');
            if (status === 'kept' && clock?.rule.kind === 'hard')
              expect(['kept', 'kept late'], name).toContain(clock.status);
          }
          for (const clock of now)
            if (clock.status !== 'waiting') begun.set(`${clock.key}/${clock.of}`, clock.status);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('nothing that anybody wrote stands in the history, and no text is lost', () => {
    fc.assert(
      fc.property(plays, (played) => {
        const story = play(played);
        const told = JSON.stringify(story.history);
        for (const written of ['Because.', 'told twice', 'Morgan', 'Carys', 'example.org'])
          expect(told).not.toContain(written);
        for (const id of told.match(/"id-\d+"/g) ?? [])
          expect(story.content.has(id.slice(1, -1)), id).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('every audience can fold its part of the history', () => {
    fc.assert(
      fc.property(plays, (played) => {
        const story = play(played);
        for (const audience of ['complainant', 'panel', 'respondent'] as const) {
          const told = historyFor(audience, story.history);
          expect(() => clocks(stateOf(told), story.procedure, story.calendar, story.now)).not.toThrow();
          expect(told.some((event) => audience !== 'panel' && event.type === 'VoteCast')).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});
