import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expected } from '../../testing/access-expected.ts';
import { anyCase } from '../../testing/any-case.ts';
import { commandTypes, refusal } from '../acts/decide.ts';
import type { Facts } from '../history/facts.ts';
import { findingsCopies, nextActOfMember, panelPromises } from '../acts/panel/next-act-of-member.ts';
import { clocks } from '../clocks/clocks.ts';
import { nextActsOfComplainant } from '../acts/next-acts-of-complainant.ts';
import { promises, promisesAhead, stageRail } from '../clocks/promises.ts';
import { waysOn, windowOf } from '../clocks/ways-on.ts';
import { stateOf } from '../history/evolve.ts';
import { newCase, type CaseState } from '../history/state.ts';
import type { Actor } from '../people.ts';
import { publishedProcedure } from '../procedures/published.ts';
import { CaseStory, complainant, panelist } from '../../testing/given-when-then.ts';
import { hearingStory, wholeHearing } from '../../testing/retold-hearing.ts';
import { notAloneStaff, wholeAppeal } from '../../testing/retold.ts';
import { caseAsTold } from './case-as-told.ts';
import { partTold } from './told-case-parts.ts';
import { historyFor } from './told-history.ts';
import { toldCase, type ToldCase } from './told-case.ts';

const notAlone = () => new CaseStory(publishedProcedure('not-alone-mentoring'), notAloneStaff);
const moments: readonly CaseStory[] = [
  ...wholeAppeal.map((_, steps) =>
    wholeAppeal.slice(0, steps + 1).reduce((story, step) => step(story), notAlone()),
  ),
  ...wholeHearing.map((_, steps) => hearingStory(wholeHearing.slice(0, steps + 1))),
];

/** What goes over the wire to a reader and is read there. */
const sent = (state: CaseState, reader?: 'complainant' | 'panel'): CaseState => {
  const told: ToldCase = JSON.parse(JSON.stringify(toldCase(state)));
  if (reader === undefined) return caseAsTold(told);
  const part = partTold(reader, told);
  if (reader === 'panel') return caseAsTold(part);
  const { points = [], outcomes = [], ...rest } = part;
  return caseAsTold({
    ...rest,
    points: points.map(({ findings: _findings, ...point }) => point),
    outcomes: outcomes.map(({ redress: _redress, reasonsId: _reasonsId, ...outcome }) => outcome),
  });
};

const asTold = (story: CaseStory, reader: 'complainant' | 'panel', actor: Actor) => {
  const whole: Facts = {
    ...story.facts(actor),
    directory: undefined,
    state: stateOf(historyFor(reader, story.history)),
  };
  return { whole, part: { ...whole, state: sent(whole.state, reader) } };
};

const gates = (facts: Facts) => commandTypes.map((type) => [type, refusal({ type }, facts)]);

describe('a case as it is sent', () => {
  it('is the same for staff when it has been read, at every moment of two cases', () => {
    for (const { state } of moments) expect(sent(state)).toEqual({ ...state, procedure: undefined });
  });

  it('is the same for staff when it has been read, whatever stands in it', () => {
    fc.assert(
      fc.property(anyCase, (state) => {
        expect(sent(state)).toEqual(state);
      }),
    );
  });

  it.each(['complainant', 'panel'] as const)(
    'leaves for the %s in the parts that are written down for them, and in no other, at every moment of two cases',
    (reader) => {
      const [header = '', ...rows] = expected.parts.trim().split('\n');
      const column = header.trim().split(/\s+/).indexOf(reader) + 1;
      const mine = rows.map((row) => row.trim().split(/\s+/)).filter((cells) => cells[column] === 'x');
      const parts = mine.map(([part = '']) => part);
      expect(parts.length).toBeGreaterThan(10);
      for (const { state } of moments) {
        const told = toldCase(state);
        expect(Object.keys(partTold(reader, told)).toSorted()).toEqual(
          Object.keys(told)
            .filter((part) => parts.includes(part))
            .toSorted(),
        );
      }
    },
  );

  it('says that nothing happened, where nothing is sent', () => {
    expect(caseAsTold({})).toEqual(newCase);
    expect(sent(newCase)).toEqual(newCase);
  });

  it('[NAM-7.3a] says nothing of what was found and offered, where only the letter tells it', () => {
    const outcome = {
      stage: 'formal',
      outcome: 'upheld',
      effect: 'for',
      sentOn: null,
      datedOn: null,
    } as const;
    const state = caseAsTold({ points: [{ id: 'p1', held: null }], outcomes: [outcome] });
    expect(state.points).toEqual([{ id: 'p1', findings: {} }]);
    expect(state.outcomes).toEqual([{ stage: 'formal', outcome: 'upheld', effect: 'for', redress: [] }]);
  });

  it('holds null and no gap for what is not there, as the contract has it', () => {
    fc.assert(
      fc.property(anyCase, (state) => {
        const told = toldCase(state);
        expect(JSON.parse(JSON.stringify(told))).toStrictEqual(told);
      }),
    );
  });

  it('holds no event, and nobody who did something', () => {
    for (const { state } of moments) {
      const told = JSON.stringify(toldCase(state));
      expect(told).not.toContain('"by"');
      expect(told).not.toMatch(/"type"|"data"/);
    }
  });

  it('answers all that the tracking page asks as the history would', () => {
    const asked = (facts: Facts) => ({
      promises: promises(facts),
      ahead: promisesAhead(facts),
      clocks: clocks(facts.state, facts.procedure, facts.calendar, facts.now),
      rail: stageRail(facts),
      acts: nextActsOfComplainant(facts),
      ways: waysOn(facts).map((way) => windowOf(facts, way)),
    });
    for (const story of moments) {
      const { whole, part } = asTold(story, 'complainant', complainant);
      expect(asked(part)).toEqual(asked(whole));
    }
  });

  it('answers all that a panel asks as the history would', () => {
    const asked = (facts: Facts) => ({
      gates: gates(facts),
      next: nextActOfMember(facts, 'chair'),
      promises: facts.procedure.panel === undefined ? [] : panelPromises(facts),
      copies: facts.procedure.panel === undefined ? [] : findingsCopies(facts),
      panel: facts.state.panel,
    });
    for (const story of moments)
      for (const member of ['chair', 'governor', 'teacher', 'nobody']) {
        const { whole, part } = asTold(story, 'panel', panelist(member));
        expect(asked(part)).toEqual(asked(whole));
      }
  });

  it('is read on by a tab that does not know a word of it', () => {
    const told = { ...toldCase(moments.at(-1)!.state), status: 'paused', signature: 'given_later' };
    const later = { ...told, reached: [...told.reached, { ...told.reached[0], milestone: 'refunded' }] };
    const state = caseAsTold(JSON.parse(JSON.stringify(later)));
    const facts = { ...moments.at(-1)!.facts(complainant), state };
    expect(() => [promises(facts), stageRail(facts), nextActsOfComplainant(facts)]).not.toThrow();
    expect(state.signature).toBe('given later');
  });
});
