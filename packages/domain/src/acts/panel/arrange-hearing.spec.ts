import { describe, expect, it } from 'vitest';
import { at } from '../../../testing/given-when-then.ts';
import {
  aboutTheDirector,
  appoint,
  beforeThePanel,
  composed,
  director,
  found,
  heard,
  inSession,
  investigated,
  operationalManager,
  ready,
} from '../../../testing/panel-retold.ts';
import { earliestHearing, hearingLimit, lawfulHearing } from '../../panel/notice.ts';
import { said } from '../../../testing/said.ts';

const hearing = (on: string) => ({ hearingAt: at(on, '14:00'), place: 'The library' });
const why = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

describe('arranging a hearing', () => {
  it('[OTO-S14b] sets its day and the last day for notice', () => {
    const story = composed().when(at('2026-03-24'), director, 'ArrangeHearing', hearing('2026-04-15'));
    expect(story.state.panel.hearing).toMatchObject({ on: '2026-04-15', noticeBy: '2026-04-09' });
  });

  it('[OTO-S14b] refuses a day that leaves two clear working days, and offers the earliest lawful one', () => {
    const [refusal] = composed().refuses(at('2026-04-10'), director, 'ArrangeHearing', hearing('2026-04-15'));
    expect(refusal).toEqual({
      code: 'short notice',
      values: { clearDays: 2, needed: 3, unit: 'workingDays', on: '2026-04-15', earliestOn: '2026-04-16' },
      field: 'hearingAt',
    });
    expect(said(refusal)).toBe(
      'Only 2 clear working days remain before Wednesday 15 April 2026, and 3 are needed for notice of a hearing. The earliest date that still leaves enough is Thursday 16 April 2026.',
    );
  });

  it('[OTO-S14b] stays quiet when three clear working days remain, over Easter too', () => {
    expect(composed().refuses(at('2026-04-09'), director, 'ArrangeHearing', hearing('2026-04-15'))).toEqual(
      [],
    );
    expect(composed().refuses(at('2026-04-02'), director, 'ArrangeHearing', hearing('2026-04-10'))).toEqual(
      [],
    );
    expect(
      why(composed().refuses(at('2026-04-02'), director, 'ArrangeHearing', hearing('2026-04-09'))),
    ).toEqual(['short notice']);
  });

  it('[OTO-S14a] tells the date picker that a day is after the time limit, and does not forbid it', () => {
    const facts = composed().facts(director, at('2026-04-10'));
    expect(hearingLimit(facts)).toBe('2026-04-15');
    expect(earliestHearing(facts)).toBe('2026-04-16');
    expect(lawfulHearing(facts, '2026-04-16')).toEqual({
      lawful: true,
      clearDays: 3,
      needed: 3,
      unit: 'workingDays',
      earliestOn: '2026-04-16',
      latestNoticeOn: '2026-04-10',
      afterLimit: '2026-04-15',
    });
    expect(lawfulHearing(facts, '2026-04-15')).toMatchObject({
      lawful: false,
      clearDays: 2,
      latestNoticeOn: '2026-04-09',
    });
    expect(lawfulHearing(facts, '2026-04-15').afterLimit).toBeUndefined();
  });

  it('offers the same day it accepts, every day of a month', () => {
    const story = composed();
    for (let day = 24; day < 54; day++) {
      const today = at(day < 32 ? `2026-03-${day}` : `2026-04-${String(day - 31).padStart(2, '0')}`);
      const earliest = earliestHearing(story.facts(director, today));
      expect(lawfulHearing(story.facts(director, today), earliest).lawful).toBe(true);
      expect(story.refuses(today, director, 'ArrangeHearing', hearing(earliest))).toEqual([]);
    }
  });

  it('refuses a past day, no day and no place', () => {
    const story = composed();
    expect(
      why(
        story.refuses(at('2026-03-24'), director, 'ArrangeHearing', {
          hearingAt: at('2026-03-24', '09:00'),
          place: ' ',
        }),
      ),
    ).toEqual(['hearing in the past', 'no place']);
    expect(
      why(story.refuses(at('2026-03-24'), director, 'ArrangeHearing', { hearingAt: 'soonZ', place: 'Here' })),
    ).toEqual(['no time of the hearing']);
  });

  it('refuses this very moment, and a year that no calendar reaches', () => {
    const story = composed();
    const on = (hearingAt: ReturnType<typeof at>) =>
      why(story.refuses(at('2026-03-24'), director, 'ArrangeHearing', { hearingAt, place: 'Here' }));
    expect(on(at('2026-03-24'))).toEqual(['hearing in the past']);
    expect(on(at('2226-03-24'))).toEqual(['outside the calendar']);
  });

  it('is for a complaint that is before a panel', () => {
    expect(investigated().gate(director, 'ArrangeHearing')?.code).toBe('not before a panel');
  });

  it('keeps where it is as content, as it was typed but for the blanks around it', () => {
    const story = composed().when(at('2026-03-24'), director, 'ArrangeHearing', {
      hearingAt: at('2026-04-15', '14:00'),
      place: '  The library ',
    });
    expect(story.content.get(story.state.panel.hearing?.placeId ?? '')).toMatchObject({
      kind: 'place',
      body: 'The library',
    });
  });

  it('[OTO-S12b] waits for a complete panel, and says what is missing', () => {
    const story = appoint(beforeThePanel(), 'george');
    const no = story.gate(director, 'ArrangeHearing');
    expect(no).toEqual({
      code: 'panel incomplete',
      values: {
        members: 2,
        membersNeeded: 3,
        independent: 1,
        independentNeeded: 1,
        involved: false,
        chairs: 0,
      },
    });
    expect(said(no)).toBe(
      'The panel is not complete. 2 more members are needed (at least 3). One more independent member is needed (at least 1). A chair is needed.',
    );
  });

  it('[OTO-S15a] waits for the response of the organisation where the complaint came straight to the panel', () => {
    const story = aboutTheDirector();
    const on = at('2026-03-24');
    for (const personId of ['farah', 'george', 'anne']) {
      story.when(on, operationalManager, 'AppointPanelMember', {
        personId,
        independent: personId === 'farah',
        chair: personId === 'farah',
      });
    }
    expect(story.gate(operationalManager, 'ArrangeHearing')?.code).toBe('no response on file');
    story.when(on, operationalManager, 'RecordOrganisationResponse', {
      response: 'What happened, as the organisation sees it.',
    });
    expect(story.refuses(on, operationalManager, 'ArrangeHearing', hearing('2026-04-15'))).toEqual([]);
    expect(story.gate(director, 'ArrangeHearing')?.code).toBe('subject');
  });

  it('asks for fresh notice when another date is arranged, and is not possible in session or once heard', () => {
    const story = ready().when(at('2026-04-02'), director, 'ArrangeHearing', hearing('2026-04-14'));
    expect(story.state.panel).toMatchObject({ noticeTo: {}, noticeOn: undefined });
    expect(inSession().gate(director, 'ArrangeHearing')?.code).toBe('hearing in session');
    expect(heard().gate(director, 'ArrangeHearing')?.code).toBe('heard already');
    expect(found().gate(director, 'ArrangeHearing')?.code).toBe('panel decided');
  });
});
