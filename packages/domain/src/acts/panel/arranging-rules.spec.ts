import { describe, expect, it } from 'vitest';
import { at } from '../../../testing/given-when-then.ts';
import {
  aboutTheDirector,
  appoint,
  beforeThePanel,
  composed,
  director,
  farah,
  found,
  george,
  heard,
  inSession,
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
    expect(refusal).toMatchObject({ code: 'short notice', field: 'hearingAt' });
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
    ).toEqual(['past', 'blank']);
    expect(
      why(story.refuses(at('2026-03-24'), director, 'ArrangeHearing', { hearingAt: 'soonZ', place: 'Here' })),
    ).toEqual(['no date']);
  });

  it('[OTO-S12b] waits for a complete panel, and says what is missing', () => {
    const story = appoint(beforeThePanel(), 'george');
    expect(said(story.gate(director, 'ArrangeHearing'))).toBe(
      'The panel is not complete. It still needs 2 more members (at least 3), and 1 more independent member (at least 1), and a chair.',
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
    expect(story.gate(operationalManager, 'ArrangeHearing')?.code).toBe('no response');
    story.when(on, operationalManager, 'RecordResponse', {
      response: 'What happened, as the organisation sees it.',
    });
    expect(story.refuses(on, operationalManager, 'ArrangeHearing', hearing('2026-04-15'))).toEqual([]);
    expect(story.gate(director, 'ArrangeHearing')?.code).toBe('subject');
  });

  it('asks for fresh notice when another date is arranged, and is not possible in session or once heard', () => {
    const story = ready().when(at('2026-04-02'), director, 'ArrangeHearing', hearing('2026-04-14'));
    expect(story.state.panel).toMatchObject({ noticeTo: {}, noticeOn: undefined });
    expect(inSession().gate(director, 'ArrangeHearing')?.code).toBe('in session');
    expect(heard().gate(director, 'ArrangeHearing')?.code).toBe('heard');
    expect(found().gate(director, 'ArrangeHearing')?.code).toBe('decided');
  });
});

describe('the papers', () => {
  const papers = { documents: ['complaint', 'response', 'complaint'] };

  it('go out as a version of their own, each document once', () => {
    const story = composed()
      .when(at('2026-03-25'), director, 'ReleasePapers', papers)
      .when(at('2026-03-26'), director, 'ReleasePapers', { documents: ['more'] });
    expect(story.state.panel.papers).toEqual({ version: 2, documents: ['more'] });
    const digests = story.history.flatMap((event) =>
      event.type === 'PapersReleased' ? [event.data.digest] : [],
    );
    expect(new Set(digests).size).toBe(2);
  });

  it('[OTO-S15a] always hold the response that was obtained', () => {
    const story = aboutTheDirector().when(at('2026-03-24'), operationalManager, 'RecordResponse', {
      response: 'So it was.',
    });
    story.when(at('2026-03-25'), operationalManager, 'ReleasePapers', { documents: ['complaint'] });
    expect(story.state.panel.papers?.documents).toEqual([story.state.responseId, 'complaint']);
  });

  it('are refused when there are none, and in session', () => {
    expect(why(composed().refuses(at('2026-03-25'), director, 'ReleasePapers', { documents: [] }))).toEqual([
      'no papers',
    ]);
    expect(inSession().gate(director, 'ReleasePapers')?.code).toBe('in session');
  });

  it('are marked as read by members, once for each version', () => {
    const story = composed();
    expect(story.gate(george, 'MarkPapersRead')?.code).toBe('no papers');
    story
      .when(at('2026-03-25'), director, 'ReleasePapers', papers)
      .when(at('2026-03-26'), george, 'MarkPapersRead', {});
    expect(story.state.panel.members.find(({ personId }) => personId === 'george')?.readVersion).toBe(1);
    expect(story.gate(george, 'MarkPapersRead')?.code).toBe('read already');
    story.when(at('2026-03-27'), director, 'ReleasePapers', { documents: ['late'] });
    expect(story.gate(george, 'MarkPapersRead')).toBeUndefined();
    expect(story.gate(director, 'MarkPapersRead')?.code).toBe('members only');
    expect(story.gate(farah, 'MarkPapersRead')).toBeUndefined();
  });
});
