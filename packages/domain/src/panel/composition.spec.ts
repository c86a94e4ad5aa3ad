import { describe, expect, it } from 'vitest';
import { at, staff } from '../../testing/given-when-then.ts';
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
} from '../../testing/panel-retold.ts';
import { panelShort, panelWarnings } from './composition.ts';
import { said } from '../../testing/said.ts';

const tuesday = at('2026-03-24');
const member = (personId: string, more: Partial<{ independent: boolean; chair: boolean }> = {}) => ({
  personId,
  independent: false,
  chair: false,
  ...more,
});
const why = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

describe('appointing a member', () => {
  it('[OTO-S12b] gives somebody a seat', () => {
    expect(
      composed().state.panel.members.map(({ personId, independent, chair }) => [
        personId,
        independent,
        chair,
      ]),
    ).toEqual([
      ['farah', true, true],
      ['george', false, false],
      ['anne', false, false],
    ]);
  });

  it('[OTO-S12c] refuses whoever had a part in the complaint, and says which', () => {
    const story = beforeThePanel();
    const [mentor] = story.refuses(tuesday, director, 'AppointPanelMember', member('lewis'));
    expect(mentor).toMatchObject({ code: 'involved', field: 'personId' });
    expect(said(mentor)).toContain('had a part in this complaint before');
    expect(said(story.refuses(tuesday, director, 'AppointPanelMember', member('director'))[0])).toContain(
      'handled this complaint before',
    );
  });

  it('[OTO-S12c] refuses somebody the complaint is about, named or by their role', () => {
    const [refusal] = aboutTheDirector().refuses(
      tuesday,
      operationalManager,
      'AppointPanelMember',
      member('director'),
    );
    expect(said(refusal)).toContain('is somebody the complaint is about');
  });

  it('[OTO-S12c] stays quiet about somebody who was not involved', () => {
    expect(beforeThePanel().refuses(tuesday, director, 'AppointPanelMember', member('george'))).toEqual([]);
  });

  it('[OTO-S12c] refuses staff who did something in the complaint, though nobody recorded them as involved', () => {
    const administrator = staff('bookkeeper', 'administrator');
    const stories = [
      beforeThePanel().when(tuesday, administrator, 'AddNote', { kind: 'call', note: 'Rang back.' }),
      beforeThePanel().when(tuesday, administrator, 'SendMessage', { message: 'We have it.' }),
    ];
    for (const story of stories) {
      expect(story.state.concerned).not.toContain('bookkeeper');
      expect(why(story.refuses(tuesday, director, 'AppointPanelMember', member('bookkeeper')))).toEqual([
        'involved',
      ]);
    }
  });

  it('[OTO-S12c] refuses whoever assessed it, and a member who dealt with it after they were appointed goes', () => {
    const story = beforeThePanel();
    expect(story.state.involved).toEqual(expect.arrayContaining(['senior', 'lewis', 'director']));
    appoint(story, 'bookkeeper').when(tuesday, staff('bookkeeper', 'administrator'), 'AddNote', {
      kind: 'note',
      note: 'Looked it up.',
    });
    expect(panelShort(story.facts(director))[0]).toContain('stand down');
  });

  it('[OTO-S12c] stays quiet about staff who only arranged the hearing of somebody else', () => {
    const story = aboutTheDirector();
    story.when(tuesday, operationalManager, 'AppointPanelMember', member('farah', { independent: true }));
    expect(story.state.involved).toEqual([]);
    story.when(tuesday, operationalManager, 'RecordResponse', { response: 'So it was.' });
    expect(story.state.involved).toEqual(['manager']);
  });

  it('[OTO-S12d] calls nobody independent who holds a role in the organisation', () => {
    const story = beforeThePanel();
    expect(
      why(
        story.refuses(tuesday, director, 'AppointPanelMember', member('bookkeeper', { independent: true })),
      ),
    ).toEqual(['not independent']);
    expect(story.refuses(tuesday, director, 'AppointPanelMember', member('bookkeeper'))).toEqual([]);
  });

  it('keeps one chair, and lets a member take the chair when it is free', () => {
    const story = composed();
    expect(
      why(story.refuses(tuesday, director, 'AppointPanelMember', member('dee', { chair: true }))),
    ).toEqual(['two chairs']);
    story.when(tuesday, director, 'StandDownPanelMember', {
      personId: 'farah',
      why: 'withdrew',
      reason: 'Ill.',
    });
    story.when(tuesday, director, 'AppointPanelMember', member('anne', { chair: true }));
    expect(story.state.panel.members.filter(({ chair }) => chair).map(({ personId }) => personId)).toEqual([
      'anne',
    ]);
  });

  it('refuses a second seat, a return after standing down, and strangers', () => {
    const story = composed().when(tuesday, director, 'StandDownPanelMember', {
      personId: 'anne',
      why: 'conflict',
      reason: 'Knows the family.',
    });
    expect(why(story.refuses(tuesday, director, 'AppointPanelMember', member('george')))).toEqual([
      'sits already',
    ]);
    expect(why(story.refuses(tuesday, director, 'AppointPanelMember', member('anne')))).toEqual([
      'stood down',
    ]);
    expect(why(story.refuses(tuesday, director, 'AppointPanelMember', member('somebody')))).toEqual([
      'not in the pool',
    ]);
  });

  it('is for whoever convenes, at the panel stage, and not while a hearing is in session or after the decision', () => {
    expect(beforeThePanel().gate(operationalManager, 'AppointPanelMember')?.code).toBe('not your duty');
    expect(inSession().gate(director, 'AppointPanelMember')?.code).toBe('in session');
    expect(found().gate(director, 'AppointPanelMember')?.code).toBe('decided');
  });

  it('[OTO-MON-11] goes to the Operational Manager when the complaint is about the Director', () => {
    const story = aboutTheDirector();
    expect(story.gate(director, 'AppointPanelMember')?.code).toBe('subject');
    expect(story.gate(operationalManager, 'AppointPanelMember')).toBeUndefined();
  });
});

describe('standing down', () => {
  it('takes the seat away and keeps why', () => {
    const story = composed().when(tuesday, george, 'StandDownPanelMember', {
      personId: 'george',
      why: 'conflict',
      reason: 'A neighbour.',
    });
    expect(story.state.panel).toMatchObject({ stoodDown: ['george'] });
    expect([...story.content.values()].at(-1)).toMatchObject({ kind: 'reason', body: 'A neighbour.' });
  });

  it('is refused to others, without a reason, and after the decision', () => {
    const story = composed();
    expect(
      why(
        story.refuses(tuesday, farah, 'StandDownPanelMember', {
          personId: 'george',
          why: 'conflict',
          reason: 'No.',
        }),
      ),
    ).toEqual(['staff only']);
    expect(
      why(
        story.refuses(tuesday, george, 'StandDownPanelMember', {
          personId: 'george',
          why: 'conflict',
          reason: ' ',
        }),
      ),
    ).toEqual(['blank']);
    expect(found().gate(george, 'StandDownPanelMember')?.code).toBe('decided');
  });

  it('stays quiet for a member who recuses themselves, even when votes are open', () => {
    expect(
      heard().refuses(at('2026-04-09', '18:00'), george, 'StandDownPanelMember', {
        personId: 'george',
        why: 'conflict',
        reason: 'Yes.',
      }),
    ).toEqual([]);
  });
});

describe('what a panel still needs', () => {
  it('[OTO-S12b] [OTO-S12d] says it in plain words', () => {
    const story = beforeThePanel();
    expect(panelShort(story.facts(director))).toEqual([
      '3 more members (at least 3)',
      '1 more independent member (at least 1)',
      'a chair',
    ]);
    appoint(story, 'farah');
    expect(panelShort(story.facts(director))).toEqual(['2 more members (at least 3)']);
  });

  it('[OTO-S12c] counts nobody out who turned out to be involved after the appointment', () => {
    const story = composed().when(tuesday, director, 'RecordInvolvement', { personId: 'anne' });
    expect(panelShort(story.facts(director))).toEqual([
      'every member who was involved before, or whom the complaint is about, to stand down',
      '1 more member (at least 3)',
    ]);
  });

  it('is nothing when the panel is complete', () => {
    expect(panelShort(ready().facts(director))).toEqual([]);
  });

  it('warns of an even panel, and of nothing else', () => {
    expect(panelWarnings(composed(['farah', 'george', 'anne', 'dee']).facts(director))).toHaveLength(1);
    expect(panelWarnings(composed().facts(director))).toEqual([]);
  });
});
