import { describe, expect, it } from 'vitest';
import { at } from '../../testing/given-when-then.ts';
import {
  beforeThePanel,
  composed,
  director,
  farah,
  heard,
  inSession,
  notify,
  otherwise,
  ready,
} from '../../testing/panel-retold.ts';
import { publishedProcedure } from '../procedures/published.ts';
import { involvementOf, panelRuleOf } from './composition.ts';
import { hearingDayCame, mayQuestionNow, noticeFault, stepNow } from './hearing.ts';

const on = at('2026-04-09', '14:00');

describe('the step a hearing is in', () => {
  const first = ready().procedure.panel?.runSheet[0];
  const began = () => inSession().when(on, farah, 'TakeHearingStep', { step: first?.key ?? '' });

  it('is the last one taken', () => {
    expect(stepNow(began().facts(farah))).toEqual(first);
  });

  it('is none before the hearing opens, and none after it ended', () => {
    const story = began();
    const { panel } = story.state;
    const as = (panelNow: Partial<typeof panel>) => ({
      ...story.facts(farah),
      state: { ...story.state, panel: { ...panel, ...panelNow } },
    });
    expect(stepNow(as({ opened: undefined }))).toBeUndefined();
    expect(stepNow(as({ endedAt: at('2026-04-09', '16:00') }))).toBeUndefined();
    expect(mayQuestionNow(as({ endedAt: at('2026-04-09', '16:00') }))).toEqual([]);
    expect(heard().state.panel.stepsTaken).not.toEqual([]);
    expect(stepNow(heard().facts(farah))).toBeUndefined();
  });
});

describe('the notice of a hearing', () => {
  const arranged = (procedure = ready().procedure) =>
    composed(undefined, procedure).when(at('2026-03-25'), director, 'ArrangeHearing', {
      hearingAt: on,
      place: 'The library, first floor',
    });
  const fault = (story: ReturnType<typeof arranged>) => noticeFault(story.facts(director));

  it('[OTO-S14b] is without fault once everybody who must have it got it in time', () => {
    expect(fault(notify(arranged(), '2026-04-01'))).toBeUndefined();
  });

  it('[OTO-S14b] says what is wrong: nothing went, it went too late, or not to everybody', () => {
    expect(fault(arranged())).toBe('not sent');
    expect(fault(notify(arranged(), '2026-04-02'))).toBe('too late');
    const one = arranged();
    const told = notify(one, '2026-04-01');
    told.state = { ...told.state, panel: { ...told.state.panel, noticeTo: { complainant: '2026-04-01' } } };
    expect(fault(told)).toBe('not to everybody');
  });

  it('asks no copy of those who are told where that is possible', () => {
    const procedure = otherwise(({ letters }) => ({
      letters: letters.map((letter) => ({
        ...letter,
        recipients: letter.recipients.map((recipient) =>
          recipient.to === 'complainant' ? recipient : { ...recipient, wherePossible: true },
        ),
      })),
    }));
    const told = notify(arranged(procedure), '2026-04-01');
    told.state = { ...told.state, panel: { ...told.state.panel, noticeTo: { complainant: '2026-04-01' } } };
    expect(fault(told)).toBeUndefined();
  });

  it('is not asked for while no hearing is arranged, nor where no letter is marked as notice', () => {
    expect(fault(composed())).toBeUndefined();
    const unmarked = otherwise(({ letters }) => ({
      letters: letters.map((letter) => ({ ...letter, marks: [] })),
    }));
    expect(fault(arranged(unmarked))).toBeUndefined();
  });
});

describe('the day of a hearing', () => {
  const came = (story = ready(), now = at('2026-04-09', '00:00')) => hearingDayCame(story.facts(farah, now));

  it('has come from its first minute, whatever the hour of the hearing', () => {
    expect([came(), came(ready(), at('2026-04-10'))]).toEqual([true, true]);
  });

  it('has not come the evening before, nor while there is none', () => {
    expect(came(ready(), at('2026-04-08', '23:59'))).toBe(false);
    expect(came(composed(), at('2026-12-01'))).toBe(false);
  });
});

describe('a procedure without a panel', () => {
  it('has no rule for one, and says which procedure it is', () => {
    expect(() => panelRuleOf(publishedProcedure('not-alone-mentoring'))).toThrow(
      'The procedure "not-alone-mentoring" has no panel',
    );
  });
});

describe('somebody who is in no directory and had no part', () => {
  it('may sit', () => {
    expect(involvementOf(beforeThePanel().facts(director), 'a stranger')).toBeUndefined();
  });

  it('is kept off by having handled a stage that the procedure no longer lists', () => {
    const story = beforeThePanel();
    const handlers = [
      { ...story.state.handlers[0], personId: 'old', stage: 'gone' } as (typeof story.state.handlers)[number],
    ];
    story.state = { ...story.state, handlers };
    expect(involvementOf(story.facts(director), 'old')).toEqual({ why: 'handled', stages: ['gone'] });
  });
});
