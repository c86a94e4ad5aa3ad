import { describe, expect, it } from 'vitest';
import { at } from '../../testing/given-when-then.ts';
import { appoint, beforeThePanel, composed, director, ready } from '../../testing/panel-retold.ts';
import { involvementOf, panelShort, panelWarning } from './composition.ts';

const tuesday = at('2026-03-24');

describe('what a panel still needs', () => {
  it('[OTO-S12b] [OTO-S12d] says how many, and of how many', () => {
    const story = beforeThePanel();
    expect(panelShort(story.facts(director))).toEqual({
      members: 3,
      membersNeeded: 3,
      independent: 1,
      independentNeeded: 1,
      involved: false,
      chairs: 0,
    });
    appoint(story, 'farah');
    expect(panelShort(story.facts(director))).toMatchObject({
      members: 2,
      independent: 0,
      chairs: 1,
    });
  });

  it('[OTO-S12c] counts nobody out who turned out to be involved after the appointment', () => {
    const story = composed().when(tuesday, director, 'RecordInvolvement', { personId: 'anne' });
    expect(panelShort(story.facts(director))).toMatchObject({ members: 1, involved: true });
  });

  it('is nothing when the panel is complete', () => {
    expect(panelShort(ready().facts(director))).toBeUndefined();
  });

  it('warns of an even panel, and of nothing else', () => {
    expect(panelWarning(composed(['farah', 'george', 'anne', 'dee']).facts(director))).toEqual({
      code: 'panel can split',
      values: { members: 4 },
    });
    expect(panelWarning(composed().facts(director))).toBeUndefined();
  });

  it('[OTO-S12d] is an independent member, or a chair, though there are enough members', () => {
    const inside = composed(['george', 'anne', 'dee']);
    expect(panelShort(inside.facts(director))).toMatchObject({ members: 0, independent: 1, chairs: 0 });
    const withoutChair = composed(['eve', 'george', 'anne']);
    expect(panelShort(withoutChair.facts(director))).toMatchObject({ members: 0, independent: 0, chairs: 0 });
  });

  it('is one chair where a history has two', () => {
    const story = ready();
    const members = story.state.panel.members.map((member) => ({ ...member, chair: true }));
    story.state = { ...story.state, panel: { ...story.state.panel, members } };
    expect(panelShort(story.facts(director))).toMatchObject({ members: 0, independent: 0, chairs: 3 });
  });

  it('warns of nothing while nobody sits', () => {
    expect(panelWarning(beforeThePanel().facts(director))).toBeUndefined();
  });
});

describe('who cannot sit', () => {
  it('[OTO-S12c] is named with each stage they handled, once', () => {
    const story = beforeThePanel();
    const again = story.state.handlers.map((handler) => ({ ...handler }));
    story.state = { ...story.state, handlers: [...story.state.handlers, ...again] };
    expect(involvementOf(story.facts(director), 'director')).toEqual({
      why: 'handled',
      stages: ['Formal investigation'],
    });
  });

  it('[OTO-S12c] is somebody named as the subject, whether or not they are in the directory', () => {
    const story = beforeThePanel();
    story.state = { ...story.state, subjects: ['a parent'] };
    const { directory, ...facts } = story.facts(director);
    expect(directory).toBeDefined();
    expect(involvementOf(facts, 'a parent')).toEqual({ why: 'subject', stages: [] });
    expect(involvementOf(facts, 'george')).toBeUndefined();
  });
});
