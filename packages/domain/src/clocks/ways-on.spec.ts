import { describe, expect, it } from 'vitest';
import { at, type CaseStory, complainant, staff } from '../../testing/given-when-then.ts';
import { answered, appealed, assigned, concluded, decided } from '../../testing/retold.ts';
import { hearingStory, investigated } from '../../testing/retold-hearing.ts';
import type { CaseState } from '../history/state.ts';
import type { WayOn } from '../procedure/stages.ts';
import { waysOn, windowOf } from './ways-on.ts';

const to = (story: CaseStory, who = complainant) => waysOn(story.facts(who)).map((way) => way.to);

describe('the ways on', () => {
  it('[NAM-8.1a] lead to an appeal once the outcome has been sent, and not while it is only decided', () => {
    expect(to(answered())).toEqual(['appeal']);
    expect(to(decided())).toEqual([]);
    expect(to(assigned())).toEqual([]);
  });

  it('[NAM-8.4b] end with the decision on the appeal, and the outcome before opens none in the stage after', () => {
    expect(to(appealed())).toEqual([]);
    expect(to(concluded())).toEqual([]);
  });

  /** The formal outcome has gone out; the way to the panel is changed. */
  const changed = (change: Partial<WayOn>, who = complainant) => {
    const { state, ...facts } = hearingStory(investigated).facts(who);
    const stages = facts.procedure.stages.map((stage) => ({
      ...stage,
      onward: stage.onward.filter((way) => way.to === 'panel').map((way) => ({ ...way, ...change })),
    }));
    return waysOn({ ...facts, state, procedure: { ...facts.procedure, stages } }).length > 0;
  };

  it('are offered after the outcomes that the policy names, and after every outcome where it names none', () => {
    expect(changed({ by: 'complainant', after: ['against'] })).toBe(false);
    expect(changed({ by: 'complainant', after: ['against', 'in part'] })).toBe(true);
    expect(changed({ by: 'complainant', after: undefined })).toBe(true);
  });

  it('[OTO-3PA-1] are the subject’s own where the policy says so, and no complainant’s; the work’s own are nobody’s to ask for', () => {
    const mentor = staff('mentor', 'mentor');
    expect([changed({ by: 'subject' }), changed({ by: 'subject' }, mentor)]).toEqual([false, true]);
    expect([changed({ by: 'staff' }), changed({ by: 'staff' }, mentor)]).toEqual([false, false]);
  });

  it('are none in a stage that the procedure does not have', () => {
    const { state, ...facts } = answered().facts(complainant);
    expect(waysOn({ ...facts, state: { ...state, stage: 'gone' } })).toEqual([]);
  });
});

describe('until when a way on is open', () => {
  const over = (
    story: CaseStory,
    on: string,
    change: Partial<WayOn> = {},
    state: Partial<CaseState> = {},
  ) => {
    const facts = story.facts(complainant);
    const [way] = waysOn(facts).filter((one) => one.window.kind !== 'open');
    if (way === undefined) throw new Error('There is no way on with a window.');
    return windowOf({ ...facts, state: { ...facts.state, ...state } }, { ...way, ...change }, at(on));
  };

  it('[NAM-8.1b] is the last of fourteen working days, that day included', () => {
    expect(over(answered(), '2027-01-26')).toMatchObject({ over: false, clock: { dueOn: '2027-01-26' } });
    expect(over(answered(), '2027-01-27')).toMatchObject({ over: true, clock: { dueOn: '2027-01-26' } });
  });

  it('[OTO-TBS-3] is the agreed day; a day that was only proposed never passes', () => {
    const proposed = { windows: { formal: { until: '2026-09-28', standing: 'proposed' } } } as const;
    expect(over(hearingStory(investigated), '2026-09-28').over).toBe(false);
    expect(over(hearingStory(investigated), '2026-09-29').over).toBe(true);
    expect(over(hearingStory(investigated), '2026-09-29', {}, proposed)).toMatchObject({
      over: false,
      clock: { dueOn: '2026-09-28' },
    });
  });

  it('[OTO-TBS-3] has no end where none was agreed, where the policy sets none, nor by a promise it does not have', () => {
    expect(over(hearingStory(investigated), '2036-01-01', {}, { windows: {} }).over).toBe(false);
    expect(over(answered(), '2036-01-01', { window: { kind: 'open' } })).toEqual({ over: false });
    expect(over(answered(), '2036-01-01', { window: { kind: 'fixed', clock: 'gone' } })).toEqual({
      over: false,
    });
  });
});
