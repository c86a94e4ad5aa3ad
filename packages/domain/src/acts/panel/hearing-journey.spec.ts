import { describe, expect, it } from 'vitest';
import { after, at, complainant, panelist, staff } from '../../../testing/given-when-then.ts';
import {
  chair,
  concluded,
  director,
  governor,
  heard,
  hearingStory,
  investigated,
  teacher,
  wholeHearing,
} from '../../../testing/retold-hearing.ts';
import { historyFor } from '../../access/told-history.ts';
import { said } from '../../../testing/said.ts';

const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

describe('a complaint with three points, from the form to the panel’s letters', () => {
  it('[OTO-S7b] [OTO-S10a] keeps the third day only with the letter and the call', () => {
    const untilLetter = hearingStory(investigated.slice(0, 6));
    expect(untilLetter.tells('first')).toBe('2026-09-03, running');
    expect(hearingStory(investigated.slice(0, 7)).tells('first')).toBe('2026-09-03, kept');
  });

  it('[OTO-PRIN-9R] keeps the outcome back while a point is unanswered', () => {
    const story = hearingStory(investigated.slice(0, 9));
    expect(story.gate(director, 'DecideOutcome')).toMatchObject({ code: 'points unanswered' });
  });

  it('[OTO-TBS-2] keeps the letter back until a time is agreed or proposed', () => {
    const story = hearingStory(investigated.slice(0, 11));
    expect(
      codes(
        story.refuses(at('2026-09-14'), director, 'SendLetter', {
          letter: 'outcome',
          to: 'complainant',
          channel: 'portal',
          datedOn: '2026-09-14',
          blocks: { reasons: 'So.' },
          omitted: {},
        }),
      ),
    ).toEqual(['no window']);
  });

  it('[OTO-S10b] answers in time, [OTO-TBS-3] and closes when the agreed time lapses', () => {
    const story = hearingStory(investigated);
    expect(story.tells('full')).toBe('2026-09-14, kept');
    expect(story.tells('window', after('2026-09-28'))).toBe('2026-09-28, lapsed');
    story.when(at('2026-09-29'), { kind: 'system' }, 'CloseCase', { reason: 'windowLapsed', note: '' });
    expect(story.state.status).toBe('closed');
  });

  it('[OTO-S12c] refuses a fourth member who was involved, with the reason', () => {
    const story = hearingStory([...investigated, ...heard.slice(0, 4)]);
    const [refused] = story.refuses(at('2026-09-22'), director, 'AppointPanelMember', {
      personId: 'mentor',
      independent: false,
      chair: false,
    });
    expect(said(refused)).toMatch(/complaint is about|involved|part in/i);
  });

  it('[OTO-S14b] refuses a hearing with two clear working days left and offers the earliest lawful date', () => {
    const story = hearingStory([...investigated, ...heard.slice(0, 4)]);
    const [refused] = story.refuses(at('2026-10-05'), director, 'ArrangeHearing', {
      hearingAt: at('2026-10-08', '14:00'),
      place: 'The library',
    });
    expect(said(refused)).toMatch(/9 October/);
    expect(
      story.refuses(at('2026-10-05'), director, 'ArrangeHearing', {
        hearingAt: at('2026-10-09', '14:00'),
        place: 'The library',
      }),
    ).toEqual([]);
  });

  it('[OTO-S14a] counts fifteen working days to the hearing', () => {
    const story = hearingStory([...investigated, ...heard.slice(0, 1)]);
    expect(story.tells('hearing')).toBe('2026-10-12, running');
    expect(hearingStory([...investigated, ...heard]).tells('hearing')).toBe('2026-10-12, kept');
  });

  it('[OTO-DEC-1] decides by a majority of two against one, only when the last vote is in', () => {
    const two = hearingStory([...investigated, ...heard, ...concluded.slice(0, 2)]);
    expect(two.state.panel.decision).toBeUndefined();
    const three = hearingStory([...investigated, ...heard, ...concluded.slice(0, 3)]);
    expect(three.state.panel.decision).toEqual({
      outcome: 'partlyUpheld',
      effect: 'in part',
      carried: 'by a majority',
    });
  });

  it('keeps votes out of every history, before and after', () => {
    const story = hearingStory(wholeHearing);
    expect(JSON.stringify(story.history)).not.toContain('convinced');
    for (const event of story.history)
      if (event.type === 'VoteCast')
        expect(Object.keys(event.data).toSorted()).toEqual(['ballotId', 'personId', 'round']);
  });

  it('refuses the vote of somebody who does not sit, and a second one', () => {
    const story = hearingStory([...investigated, ...heard, ...concluded.slice(0, 1)]);
    const vote = { outcome: 'upheld', reasons: 'So.' };
    expect(codes(story.refuses(story.now, teacher, 'CastVote', vote))).toHaveLength(1);
    expect(codes(story.refuses(story.now, panelist('stranger'), 'CastVote', vote))).toHaveLength(1);
    expect(codes(story.refuses(story.now, staff('director', 'director'), 'CastVote', vote))).toHaveLength(1);
    expect(story.refuses(story.now, governor, 'CastVote', vote)).toEqual([]);
  });

  it('[OTO-S16b] sends a copy to every person on the list and is then over', () => {
    const story = hearingStory(wholeHearing);
    for (const to of ['complainant', 'role:operationalManager', 'role:director', 'organisation', 'subject']) {
      expect(story.tells('panelLetters', story.now, to)).toBe('2026-10-15, kept');
    }
    expect(story.state.status).toBe('closed');
    expect(
      story.state.letters.find(({ to, letter }) => to === 'subject' && letter === 'findings'),
    ).toBeDefined();
  });

  it('[OTO-S16b] keeps the case open and the clock running for a copy that has not gone', () => {
    const story = hearingStory(wholeHearing.slice(0, -1));
    expect(story.state.status).toBe('open');
    expect(story.tells('panelLetters', story.now, 'subject')).toBe('2026-10-15, running');
  });

  it('tells the complainant the decision with the letter, not before', () => {
    const before = hearingStory([...investigated, ...heard, ...concluded.slice(0, 4)]);
    expect(historyFor('complainant', before.history).some((event) => event.type === 'PanelDecided')).toBe(
      false,
    );
    const letterSent = hearingStory([...investigated, ...heard, ...concluded.slice(0, 5)]);
    expect(historyFor('complainant', letterSent.history).some((event) => event.type === 'PanelDecided')).toBe(
      true,
    );
  });

  it('gives the complainant no further stage, and says so', () => {
    expect(hearingStory(wholeHearing).gate(complainant, 'RequestNextStage')).toMatchObject({ code: 'final' });
  });

  it('is opened by the chair alone', () => {
    const story = hearingStory([...investigated, ...heard.slice(0, 11)]);
    expect(story.gate(governor, 'OpenHearing', at('2026-10-08', '14:00'))).toBeDefined();
    expect(story.gate(chair, 'OpenHearing', at('2026-10-08', '14:00'))).toBeUndefined();
  });
});
