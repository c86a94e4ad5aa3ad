import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, CaseStory, complainant, panelist, staff } from '../../testing/given-when-then.ts';
import { missedSessions, threePoints } from '../../testing/story.ts';
import { publishedProcedure } from '../procedures/published.ts';
import { addDays } from '../calendar/plain-date.ts';
import { clocks } from './clocks.ts';
import type { Command } from './commands.ts';
import { decide } from './decide.ts';
import { newCase, type CaseState } from './state.ts';
import { evolve, stateOf } from './evolve.ts';
import { historyFor } from './public-view.ts';

/** Whatever is asked, by whomever, in whatever order: most of it is refused, and what is not must leave a whole history. */

const people = ['p1', 'p2', 'p3', 'p4', 'p5'];
const directory = people.map((personId, index) => ({
  personId,
  roles: [['contact', 'investigator', 'director', 'seniorManager'], ['reviewer', 'operationalManager'], ['seniorManager'], [], []][index] ?? [],
  panel: index > 1,
}));
const actors = [complainant, ...directory.map(({ personId, roles }) => staff(personId, ...roles)), ...people.slice(2).map(panelist), { kind: 'system' as const }];

const text = fc.constantFrom('', 'Because.', 'A long story, told twice.');
const person = fc.constantFrom(...people);
const role = fc.constantFrom('contact', 'investigator', 'reviewer', 'director', 'operationalManager', 'seniorManager');
const outcome = fc.constantFrom('upheld', 'partlyUpheld', 'notUpheld', 'upholdAction', 'makeChanges');
const letter = fc.constantFrom('acknowledgement', 'holding', 'outcome', 'appealAcknowledgement', 'appealOutcome', 'timescale', 'delay', 'hearingNotice', 'findings', 'panelFindings');
const near = fc.integer({ min: -3, max: 30 });

const commands = (story: CaseStory): fc.Arbitrary<Command> => {
  const today = story.now.slice(0, 10) as `${number}-${number}-${number}`;
  const point = fc.constantFrom('none', ...story.state.points.map(({ id }) => id));
  const of = <T extends Command['type']>(type: T, data: fc.Arbitrary<unknown>) => data.map((value) => ({ type, data: value }) as Command);
  return fc.oneof(
    of('ReceiveComplaint', fc.constantFrom(missedSessions, threePoints, { ...threePoints, about: ['director'] })),
    of('SignComplaint', fc.record({ name: text, declared: fc.boolean(), how: fc.constant('typed name') })),
    of('AssessComplaint', fc.record({ seriousness: fc.constantFrom('ordinary', 'very serious'), informSubject: fc.constantFrom('now', 'no subject'), reason: text })),
    of('NameSubject', fc.record({ personId: fc.option(person, { nil: undefined }), roles: fc.subarray(['director', 'investigator']), description: text })),
    of('AssignHandler', fc.record({ role, personId: person })),
    of('RecordMeeting', fc.record({ on: near.map((days) => addDays(today, days)), note: text })),
    of('RecordSpokenExplanation', fc.record({ at: fc.constant(story.now), note: text })),
    of('AddNote', fc.record({ kind: fc.constant('note'), note: text })),
    of('SendMessage', fc.record({ message: text })),
    of('RecordFinding', fc.record({ pointId: point, outcome, finding: text })),
    of('HoldPoint', fc.record({ pointId: point, ground: fc.constantFrom('disciplinary', 'criminal'), reason: text })),
    of('ResumePoint', fc.record({ pointId: point })),
    of('DecideOutcome', fc.record({ outcome, reasons: text, redress: fc.subarray(['apology']), omitted: fc.constant({}), signature: text })),
    of('SetWindow', fc.record({ until: near.map((days) => addDays(today, days)), standing: fc.constantFrom('agreed', 'proposed') })),
    of(
      'SendLetter',
      fc.record({
        letter,
        to: fc.constantFrom('complainant', 'subject', 'role:director', 'role:operationalManager'),
        channel: fc.constantFrom('portal', 'post'),
        datedOn: fc.constant(today),
        statedOn: fc.option(near.map((days) => addDays(today, days)), { nil: undefined }),
        blocks: fc.constant(new Proxy({}, { get: () => 'Said.', has: () => true }) as Record<string, string>),
        omitted: fc.constant({}),
      }),
    ),
    of('RequestNextStage', fc.record({ to: fc.constantFrom('appeal', 'panel', 'formal', 'complaint'), answers: fc.constant({ unresolved: 'Much.' }) })),
    of('DecideLateRequest', fc.record({ accepted: fc.boolean(), reason: text })),
    of('CloseCase', fc.record({ reason: fc.constantFrom('windowLapsed', 'withdrawn', 'answered'), note: text })),
    of('RecordResponse', fc.record({ response: text })),
    of('AppointPanelMember', fc.record({ personId: person, independent: fc.boolean(), chair: fc.boolean() })),
    of('ArrangeHearing', fc.record({ hearingAt: near.map((days) => at(addDays(today, days))), place: text })),
    of('ReleasePapers', fc.record({ documents: fc.constant(['complaint']) })),
    of('OpenHearing', fc.record({ present: fc.subarray(people) })),
    of('CastVote', fc.record({ outcome, reasons: text })),
  );
};

const play = (key: string, seeds: readonly { actor: number; days: number; pick: number }[]): CaseStory => {
  const story = new CaseStory(publishedProcedure(key), directory);
  for (const { actor, days, pick } of seeds) {
    const now = at(addDays(story.now.slice(0, 10) as `${number}-${number}-${number}`, days));
    const first = story.state.status === 'new';
    const [command] = first
      ? [{ type: 'ReceiveComplaint', data: pick % 3 === 0 ? { ...threePoints, signature: missedSessions.signature } : missedSessions } as Command]
      : fc.sample(commands(story), { numRuns: 1, seed: pick });
    const who = first ? complainant : actors[actor % actors.length];
    if (command === undefined || who === undefined) continue;
    const decided = decide(command, story.context(who, now));
    if (!('refused' in decided)) story.when(now, who, command.type, command.data as never);
  }
  return story;
};

const runs = fc.array(fc.record({ actor: fc.nat(20), days: fc.nat(4), pick: fc.nat() }), { minLength: 10, maxLength: 60 });
const procedures = fc.constantFrom('not-alone-mentoring', 'one-to-one-mentors');

describe('whatever commands arrive', () => {
  it('the history, replayed, is the case', () => {
    fc.assert(
      fc.property(procedures, runs, (key, seeds) => {
        const story = play(key, seeds);
        expect(stateOf(story.history)).toEqual(story.state);
        expect(story.history.map(({ seq }) => seq)).toEqual(story.history.map((_event, index) => index + 1));
      }),
      { numRuns: 150 },
    );
  });

  it('no clock that ran is ever lost, and one that was kept stays kept', () => {
    fc.assert(
      fc.property(procedures, runs, (key, seeds) => {
        const story = play(key, seeds);
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
            if (status === 'kept' && clock?.rule.kind === 'hard') expect(['kept', 'kept late'], name).toContain(clock.status);
          }
          for (const clock of now) if (clock.status !== 'waiting') begun.set(`${clock.key}/${clock.of}`, clock.status);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('nothing that anybody wrote stands in the history, and no text is lost', () => {
    fc.assert(
      fc.property(procedures, runs, (key, seeds) => {
        const story = play(key, seeds);
        const told = JSON.stringify(story.history);
        for (const written of ['Because.', 'told twice', 'Morgan', 'Carys', 'example.org']) expect(told).not.toContain(written);
        for (const id of told.match(/"id-\d+"/g) ?? []) expect(story.content.has(id.slice(1, -1)), id).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('every audience can fold its part of the history', () => {
    fc.assert(
      fc.property(procedures, runs, (key, seeds) => {
        const story = play(key, seeds);
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
