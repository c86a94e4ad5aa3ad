import { describe, expect, it } from 'vitest';
import { at } from '../../../testing/given-when-then.ts';
import {
  aboutTheDirector,
  beforeThePanel,
  composed,
  director,
  farah,
  found,
  george,
  inSession,
  operationalManager,
} from '../../../testing/panel-retold.ts';
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
});
