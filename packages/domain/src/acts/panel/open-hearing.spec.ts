import { describe, expect, it } from 'vitest';
import { at, panelist } from '../../../testing/given-when-then.ts';
import {
  composed,
  director,
  farah,
  george,
  heard,
  inSession,
  notify,
  ready,
} from '../../../testing/panel-retold.ts';
import { said } from '../../../testing/said.ts';

const on = at('2026-04-09', '14:00');
const all = { present: ['farah', 'george', 'anne'] };
const why = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

describe('opening a hearing', () => {
  it('puts it in session', () => {
    expect(inSession().state.panel.opened).toEqual({ ...all, at: on });
  });

  it('is for the chair, on the day or later', () => {
    const story = ready();
    expect(why(story.refuses(on, george, 'OpenHearing', all))).toEqual(['chair only']);
    expect(why(story.refuses(at('2026-04-08', '23:59'), farah, 'OpenHearing', all))).toEqual([
      'hearing to come',
    ]);
    expect(story.refuses(at('2026-04-09', '00:00'), farah, 'OpenHearing', all)).toEqual([]);
  });

  it('[OTO-S12d] is blocked when the independent member withdraws on the day, and says what to do', () => {
    const story = ready(['farah', 'george', 'anne', 'dee']);
    story.when(on, director, 'StandDownPanelMember', {
      personId: 'farah',
      why: 'withdrew',
      reason: 'Taken ill this morning.',
    });
    story.when(on, director, 'AppointPanelMember', { personId: 'george', independent: false, chair: true });
    const [refusal] = story.refuses(on, george, 'OpenHearing', { present: ['george', 'anne', 'dee'] });
    expect(refusal?.code).toBe('panel cannot sit');
    expect(said(refusal)).toBe(
      'The panel cannot sit. One more independent member is needed (at least 1). Adjourn the hearing until the panel is complete.',
    );
    expect(story.refuses(on, george, 'AdjournHearing', { reason: 'No independent member.' })).toEqual([]);
  });

  it('[OTO-S12b] needs a quorum of those who came, the independent member and the chair among them', () => {
    const story = ready(['farah', 'george', 'anne', 'dee']);
    expect(why(story.refuses(on, farah, 'OpenHearing', { present: ['farah', 'george'] }))).toEqual([
      'too few present',
    ]);
    expect(why(story.refuses(on, farah, 'OpenHearing', { present: ['george', 'anne', 'dee'] }))).toEqual([
      'too few present',
    ]);
    expect(
      why(story.refuses(on, farah, 'OpenHearing', { present: ['farah', 'george', 'anne', 'eve'] })),
    ).toEqual(['absent member']);
    expect(story.refuses(on, farah, 'OpenHearing', { present: ['farah', 'george', 'dee'] })).toEqual([]);
  });

  it('[OTO-S14b] needs notice that went to everybody, in time', () => {
    const story = composed().when(at('2026-03-25'), director, 'ArrangeHearing', {
      hearingAt: on,
      place: 'Here',
    });
    story.when(at('2026-03-25'), director, 'ReleasePapers', { documents: ['complaint'] });
    for (const { personId } of story.state.panel.members)
      story.when(at('2026-03-26'), panelist(personId), 'MarkPapersRead', {});
    const fault = () => story.gate(farah, 'OpenHearing', on);
    expect(fault()).toEqual({ code: 'no proper notice', values: { fault: 'not sent' } });
    story.when(at('2026-03-26'), director, 'SendLetter', notice('complainant', '2026-03-26'));
    expect(fault()).toMatchObject({ values: { fault: 'not to everybody' } });
    story.when(at('2026-04-02', '12:00'), director, 'SendLetter', notice('role:director', '2026-04-02'));
    expect(said(fault())).toBe(
      'Notice of this hearing went out too late. Adjourn the hearing, arrange another date and give fresh notice.',
    );
  });

  it('needs papers, read in their latest version by everybody present', () => {
    const story = ready();
    story
      .when(at('2026-04-07'), director, 'ReleasePapers', { documents: ['late'] })
      .when(at('2026-04-08'), farah, 'MarkPapersRead', {});
    expect(story.refuses(on, farah, 'OpenHearing', all)).toEqual([
      { code: 'papers unread', values: { members: 2 }, field: 'present' },
    ]);
  });

  it('[OTO-S15a] needs papers at all', () => {
    const story = composed().when(at('2026-03-25'), director, 'ArrangeHearing', {
      hearingAt: on,
      place: 'Here',
    });
    notify(story, '2026-03-26');
    expect(story.gate(farah, 'OpenHearing', on)?.code).toBe('papers not released');
  });

  it('needs the chair, and counts nobody twice', () => {
    const story = ready(['farah', 'eve', 'george', 'anne']);
    const present = ['eve', 'george', 'anne'];
    expect(story.refuses(on, farah, 'OpenHearing', { present })).toEqual([
      { code: 'chair absent', values: {}, field: 'present' },
    ]);
    expect(story.refuses(on, farah, 'OpenHearing', { present: ['farah', 'farah', ...present] })).toEqual([]);
  });

  it('happens once', () => {
    expect(inSession().gate(farah, 'OpenHearing')?.code).toBe('hearing open already');
    expect(heard().gate(farah, 'OpenHearing')?.code).toBe('hearing over');
  });
});

const notice = (to: string, datedOn: '2026-03-26' | '2026-04-02') =>
  ({
    letter: 'hearingNotice',
    to,
    channel: 'email',
    datedOn,
    blocks: { attend: 'Come.', format: 'So.' },
    omitted: {},
  }) as const;
