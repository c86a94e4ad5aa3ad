import { describe, expect, it } from 'vitest';
import { at, CaseStory, complainant } from '../../../testing/given-when-then.ts';
import { assigned, contact, director } from '../../../testing/retold.ts';
import { composed } from '../../../testing/panel-retold.ts';
import { hearingStory, investigated, wholeHearing } from '../../../testing/retold-hearing.ts';
import { missedSessions } from '../../../testing/story.ts';
import { publishedProcedure } from '../../procedures/published.ts';
import { clocks } from '../../clocks/clocks.ts';
import { stateOf } from '../../history/evolve.ts';
import { historyFor } from '../../access/told-history.ts';

const fresh = () => new CaseStory(publishedProcedure('not-alone-mentoring'));
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

describe('a date that the calendar does not reach', () => {
  const outside = ['outside the calendar'];

  it('is refused with what to do, wherever something would count from it', () => {
    const typo = { ...missedSessions, receivedAt: at('2012-01-01').replace('2012', '1962') as never };
    expect(codes(fresh().refuses(at('2026-12-18'), contact, 'ReceiveComplaint', typo))).toEqual(outside);
    const holding = {
      letter: 'holding',
      to: 'complainant',
      channel: 'portal',
      datedOn: '2027-01-06',
      blocks: { why: 'Somebody is away.' },
      statedOn: '2127-01-20',
      omitted: {},
    } as const;
    expect(codes(assigned().refuses(at('2027-01-06'), contact, 'SendLetter', holding))).toEqual(outside);
    const hearing = { hearingAt: at('2027-04-09').replace('2027', '2127') as never, place: 'The library' };
    expect(codes(composed().refuses(at('2026-03-25'), director, 'ArrangeHearing', hearing))).toEqual(outside);
    const until = { until: '9999-12-31', standing: 'agreed' } as const;
    expect(
      codes(hearingStory(investigated.slice(0, -2)).refuses(at('2026-09-14'), director, 'SetWindow', until)),
    ).toEqual(outside);
  });

  it('is not every date that is long ago', () => {
    const late = { ...missedSessions, receivedAt: at('2019-03-04') };
    expect(fresh().refuses(at('2026-12-18'), contact, 'ReceiveComplaint', late)).toEqual([]);
  });
});

describe('a text', () => {
  const note = (length: number) => ({ kind: 'note', note: 'x'.repeat(length) }) as const;

  it('can be as long as ten pages, and no longer', () => {
    expect(assigned().refuses(at('2026-12-21'), contact, 'AddNote', note(20_000))).toEqual([]);
    expect(codes(assigned().refuses(at('2026-12-21'), contact, 'AddNote', note(20_001)))).toEqual([
      'too long',
    ]);
  });
});

describe('what is kept of a form', () => {
  const kept = (more: Partial<typeof missedSessions>) => {
    const story = fresh().when(at('2026-12-18'), complainant, 'ReceiveComplaint', {
      ...missedSessions,
      ...more,
    });
    return story.content.get(story.state.answersId ?? '')?.body ?? '';
  };

  it('[NAM-9.1a] [NAM-10.1c] is nothing that identifies somebody who stays anonymous', () => {
    const body = kept({ anonymous: true, signature: undefined });
    expect(body).toContain('three sessions');
    expect(body).not.toMatch(/Morgan|01632|example\.org|Quarry/);
  });

  it('[NAM-FORM-1] [NAM-FORM-9] is every answer of somebody who gives their name', () => {
    expect(kept({})).toMatch(/Morgan Ellis.*three sessions/);
  });

  it('[NAM-10.1a] is nothing that the form does not ask, nor what staff fill in', () => {
    const body = kept({ answers: { ...missedSessions.answers, hidden: 'x', receivedBy: 'Somebody else' } });
    expect(body).not.toMatch(/hidden|Somebody else/);
  });
});

describe('a history cut for somebody', () => {
  it('shows the complainant the same promises, kept or broken, as the file', () => {
    const story = hearingStory(wholeHearing);
    const shown = (state: typeof story.state) =>
      clocks(state, story.procedure, story.calendar, story.now)
        .filter(({ rule, of }) => rule.audience === 'everybody' && (of === '' || of === 'complainant'))
        .map((clock) => [clock.key, clock.status, clock.dueOn]);
    expect(shown(stateOf(historyFor('complainant', story.history)))).toEqual(shown(story.state));
  });

  it('[OTO-CONF-3] says nothing of how serious it was found, nor of when the person complained about is told', () => {
    const told = JSON.stringify(historyFor('complainant', hearingStory(investigated).history));
    expect(told).not.toContain('serious"');
    expect(told).not.toContain('2026-09-02');
  });

  it('[OTO-CONF-3] tells the person complained about nothing of who complained', () => {
    const [received] = historyFor('respondent', hearingStory(investigated).history);
    expect(received?.data).toMatchObject({ trackingNumber: '', answersId: '', points: [], onBehalf: 'self' });
    expect(received?.data).not.toHaveProperty('audience');
  });
});
