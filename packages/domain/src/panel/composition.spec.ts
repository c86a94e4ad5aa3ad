import { describe, expect, it } from 'vitest';
import { at, staff } from '../../testing/given-when-then.ts';
import {
  appoint,
  beforeThePanel,
  composed,
  director,
  farah,
  george,
  ready,
} from '../../testing/panel-retold.ts';
import { panelShort, panelWarning } from './composition.ts';

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
});
