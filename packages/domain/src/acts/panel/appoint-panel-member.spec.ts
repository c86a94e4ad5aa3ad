import { describe, expect, it } from 'vitest';
import { at, staff } from '../../../testing/given-when-then.ts';
import {
  aboutTheDirector,
  appoint,
  beforeThePanel,
  composed,
  director,
  found,
  inSession,
  operationalManager,
  otherwise,
} from '../../../testing/panel-retold.ts';
import { panelShort } from '../../panel/composition.ts';
import { decide } from '../decide.ts';
import { said } from '../../../testing/said.ts';

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
    expect(mentor).toEqual({ code: 'cannot sit', values: { why: 'part', stages: [] }, field: 'personId' });
    const [handler] = story.refuses(tuesday, director, 'AppointPanelMember', member('director'));
    expect(handler).toMatchObject({ values: { why: 'handled', stages: ['Formal investigation'] } });
    expect(said(handler)).toContain('handled this complaint before (Formal investigation)');
  });

  it('[OTO-S12c] refuses somebody the complaint is about, named or by their role', () => {
    const [refusal] = aboutTheDirector().refuses(
      tuesday,
      operationalManager,
      'AppointPanelMember',
      member('director'),
    );
    expect(refusal).toMatchObject({ code: 'cannot sit', values: { why: 'subject' } });
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
      expect(story.refuses(tuesday, director, 'AppointPanelMember', member('bookkeeper'))).toMatchObject([
        { code: 'cannot sit', values: { why: 'part' } },
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
    expect(panelShort(story.facts(director))?.involved).toBe(true);
  });

  it('[OTO-S12c] stays quiet about staff who only arranged the hearing of somebody else', () => {
    const story = aboutTheDirector();
    story.when(tuesday, operationalManager, 'AppointPanelMember', member('farah', { independent: true }));
    expect(story.state.involved).toEqual([]);
    story.when(tuesday, operationalManager, 'RecordOrganisationResponse', { response: 'So it was.' });
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
    ).toEqual(['chair taken']);
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
      'stood down before',
    ]);
    expect(why(story.refuses(tuesday, director, 'AppointPanelMember', member('somebody')))).toEqual([
      'not in the pool',
    ]);
  });

  it('is for whoever convenes, at the panel stage, and not while a hearing is in session or after the decision', () => {
    expect(beforeThePanel().gate(operationalManager, 'AppointPanelMember')?.code).toBe('not your duty');
    expect(inSession().gate(director, 'AppointPanelMember')?.code).toBe('hearing in session');
    expect(found().gate(director, 'AppointPanelMember')?.code).toBe('panel decided');
  });

  it('[OTO-MON-11] goes to the Operational Manager when the complaint is about the Director', () => {
    const story = aboutTheDirector();
    expect(story.gate(director, 'AppointPanelMember')?.code).toBe('subject');
    expect(story.gate(operationalManager, 'AppointPanelMember')).toBeUndefined();
  });

  it('[OTO-S12d] calls somebody independent whose only role is outside the organisation', () => {
    const outside = otherwise(({ roles }) => ({
      roles: roles.map((role) => (role.key === 'administrator' ? { ...role, outside: true } : role)),
    }));
    expect(
      beforeThePanel(outside).refuses(
        tuesday,
        director,
        'AppointPanelMember',
        member('bookkeeper', { independent: true }),
      ),
    ).toEqual([]);
  });

  it('asks for somebody, and for somebody of the pool where one is known', () => {
    const story = beforeThePanel();
    const { directory, ...context } = story.context(director, tuesday);
    expect(why(story.refuses(tuesday, director, 'AppointPanelMember', member(' ')))).toEqual([
      'nobody to appoint',
    ]);
    expect(directory?.find(({ personId }) => personId === 'senior')?.panel).toBe(false);
    expect(why(story.refuses(tuesday, director, 'AppointPanelMember', member('manager')))).toEqual([
      'not in the pool',
    ]);
    expect(decide({ type: 'AppointPanelMember', data: member('somebody') }, context)).toMatchObject({
      events: [{ type: 'PanelMemberAppointed' }],
    });
  });

  it('changes the seat of somebody who sits, and refuses the same seat again', () => {
    const story = composed();
    const seat = { personId: 'farah', independent: false, chair: true };
    story.when(tuesday, director, 'AppointPanelMember', seat);
    expect(story.state.panel.members).toHaveLength(3);
    expect(story.state.panel.members.find(({ personId }) => personId === 'farah')).toMatchObject(seat);
    expect(why(story.refuses(tuesday, director, 'AppointPanelMember', seat))).toEqual(['sits already']);
  });
});
