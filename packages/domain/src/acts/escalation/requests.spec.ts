import { describe, expect, it } from 'vitest';
import { at, complainant, staff } from '../../../testing/given-when-then.ts';
import { answered, contact } from '../../../testing/retold.ts';
import {
  director,
  hearingStory,
  investigated,
  oneToOneStaff,
  seniorManager,
} from '../../../testing/retold-hearing.ts';
import { relationTo } from '../../access/relation.ts';

const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);
const appeal = { to: 'appeal', answers: {} };
/** Asked for on 27 January 2027, a day after the time for it. */
const late = () => answered().when(at('2027-01-27', '00:05'), complainant, 'RequestNextStage', appeal);

describe('what somebody is asked when they appeal', () => {
  const story = () => hearingStory(investigated);
  const asks = (answers: Record<string, string>) =>
    story().refuses(at('2026-09-21'), complainant, 'RequestNextStage', { to: 'panel', answers });

  it('[OTO-S15a] is what remains unresolved, and a request without it is sent back', () => {
    expect(asks({})).toMatchObject([{ field: 'unresolved' }]);
    expect(asks({ unresolved: ' ', putRight: 'An apology.' })).toMatchObject([{ field: 'unresolved' }]);
  });

  it('[OTO-S15a] is enough with that alone', () => {
    expect(asks({ unresolved: 'How I was spoken to.' })).toEqual([]);
  });

  it('[NAM-8.1a] keeps nobody from appealing where the policy asks nothing', () => {
    expect(answered().refuses(at('2027-01-26'), complainant, 'RequestNextStage', appeal)).toEqual([]);
  });
});

describe('a second request', () => {
  it('[NAM-8.1b] is refused while the first waits for somebody to decide it', () => {
    const story = late();
    expect(codes(story.refuses(at('2027-01-28'), complainant, 'RequestNextStage', appeal))).toEqual([
      'request waits',
    ]);
    expect(story.gate(contact, 'RequestNextStage')?.code).toBe('request waits');
  });

  it('[NAM-8.1b] is possible once the first was decided', () => {
    const story = late().when(at('2027-01-28'), contact, 'DecideLateRequest', {
      accepted: false,
      reason: 'No reason was given.',
    });
    expect(story.refuses(at('2027-01-29'), complainant, 'RequestNextStage', appeal)).toEqual([]);
  });

  it('[NAM-8.2a] does not stand in the way of the first', () => {
    expect(late().state.requests).toHaveLength(1);
    expect(
      answered().when(at('2027-01-26'), complainant, 'RequestNextStage', appeal).state.requests,
    ).toMatchObject([{ late: false }]);
  });
});

describe('a late request', () => {
  const taken = { accepted: true, reason: 'They were in hospital.' };

  it('[NAM-8.1b] is decided by whoever receives or hands out complaints', () => {
    expect(late().refuses(at('2027-01-28'), contact, 'DecideLateRequest', taken)).toEqual([]);
  });

  it('[NAM-8.1b] is decided by nobody who can only reach the case', () => {
    const story = late();
    const gate = (actor: Parameters<typeof story.gate>[0]) => story.gate(actor, 'DecideLateRequest')?.code;
    expect(gate(complainant)).toBe('staff only');
    expect(gate({ kind: 'system' })).toBe('staff only');
    expect(gate({ kind: 'panel', personId: 'somebody' })).toBe('staff only');
    expect(gate(staff('stranger'))).toBe('not your duty');
  });

  it('[NAM-8.1b] is not decided by somebody the complaint is about, whatever their duties', () => {
    const story = late();
    story.directory = [
      { personId: 'contact', roles: ['contact'], panel: false },
      { personId: 'other', roles: ['contact'], panel: false },
    ];
    story.when(at('2027-01-28'), staff('other', 'contact'), 'NameSubject', {
      personId: 'contact',
      roles: [],
      description: 'Who was on the telephone.',
    });
    expect(story.gate(contact, 'DecideLateRequest')?.code).toBe('subject');
    expect(story.gate(staff('other', 'contact'), 'DecideLateRequest')).toBeUndefined();
  });

  it('[OTO-S12a] to the panel is decided by whoever convenes, hands out or takes in, and not by whoever was only given it to investigate', () => {
    const story = hearingStory(investigated);
    story.directory = [...oneToOneStaff, { personId: 'helper', roles: ['investigator'], panel: false }];
    story.when(at('2026-09-15'), director, 'AssignHandler', { role: 'investigator', personId: 'helper' });
    story.when(at('2026-10-12'), complainant, 'RequestNextStage', {
      to: 'panel',
      answers: { unresolved: 'All of it.' },
    });
    expect(story.last('NextStageRequested')?.late).toBe(true);
    expect(story.gate(director, 'DecideLateRequest')).toBeUndefined();
    expect(story.gate(seniorManager, 'DecideLateRequest')).toBeUndefined();
    const helper = staff('helper', 'investigator');
    expect(relationTo(story.facts(helper))).toBe('handler');
    expect(story.gate(helper, 'DecideLateRequest')?.code).toBe('not your duty');
  });
});
