import { describe, expect, it } from 'vitest';
import { at, panelist } from '../../../testing/given-when-then.ts';
import { composed, director, farah, found, george, heard } from '../../../testing/panel-retold.ts';

const tuesday = at('2026-03-24');
const why = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

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
    ).toEqual(['no reason to stand down']);
    expect(found().gate(george, 'StandDownPanelMember')?.code).toBe('panel decided');
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

  it('is for whoever arranges the panel, of somebody who sits on it', () => {
    const story = composed();
    const down = (personId: string) => ({ personId, why: 'replaced', reason: 'Away that week.' }) as const;
    expect(story.refuses(tuesday, director, 'StandDownPanelMember', down('george'))).toEqual([]);
    expect(story.refuses(tuesday, director, 'StandDownPanelMember', down('dee'))).toMatchObject([
      { code: 'not on this panel', field: 'personId' },
    ]);
    expect(story.refuses(tuesday, panelist('dee'), 'StandDownPanelMember', down('dee'))).toMatchObject([
      { code: 'not on this panel' },
    ]);
  });

  it('can be asked about before anybody is chosen: members for themselves, others not', () => {
    const story = composed();
    expect(story.gate(george, 'StandDownPanelMember')).toBeUndefined();
    expect(story.gate(panelist('dee'), 'StandDownPanelMember')?.code).toBe('staff only');
    expect(story.gate(director, 'StandDownPanelMember')).toBeUndefined();
  });
});
