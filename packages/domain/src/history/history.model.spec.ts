import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, CaseStory, complainant, panelist, staff } from '../../testing/given-when-then.ts';
import { anyCommand } from '../../testing/any-command.ts';
import { notAloneStaff, wholeAppeal } from '../../testing/retold.ts';
import { oneToOneStaff, wholeHearing } from '../../testing/retold-hearing.ts';
import type { Actor } from '../people.ts';
import { publishedProcedure } from '../procedures/published.ts';
import { addDays, londonDate } from '../calendar/plain-date.ts';
import { clocks } from '../clocks/clocks.ts';
import { decide } from '../acts/decide.ts';
import { newCase, type CaseState } from './state.ts';
import { evolve, stateOf } from './evolve.ts';
import { historyFor } from '../access/told-history.ts';

/** Whatever is asked, by whomever, in whatever order: most of it is refused, and what is not must leave a whole history. */

const actorsOf = ({ directory }: CaseStory): Actor[] => [
  complainant,
  ...directory.map(({ personId, roles, panel }) => (panel ? panelist(personId) : staff(personId, ...roles))),
  { kind: 'system' },
];

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
    const tries = fc.sample(anyCommand(story, today), { numRuns: 10, seed: pick });
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
