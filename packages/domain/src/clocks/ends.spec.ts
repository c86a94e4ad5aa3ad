import { describe, expect, it } from 'vitest';
import { at, type CaseStory } from '../../testing/given-when-then.ts';
import { five } from '../../testing/procedures/five.ts';
import { assigned, contact } from '../../testing/retold.ts';
import { director, hearingStory, investigated } from '../../testing/retold-hearing.ts';
import { saidOfDate } from '../../testing/said.ts';
import { tells } from '../../testing/simulated.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { ClockRule } from '../procedure/counting.ts';
import { clocks } from './clocks.ts';
import type { Happening } from './simulate.ts';
import { whyThisDate } from './why-this-date.ts';

describe('a promise in hours or minutes', () => {
  /** Received at 15:10 on Friday 28 August 2026. */
  const reference = (datedOn: PlainDate, time: `${number}:${number}`) =>
    hearingStory(investigated.slice(0, 4)).when(at(datedOn, time), director, 'SendLetter', {
      letter: 'reference',
      to: 'complainant',
      channel: 'portal',
      datedOn,
      blocks: { useOfData: 'For this only.', accompanied: 'You may bring somebody.' },
      omitted: {},
    });

  it('[OTO-S6] is kept a minute before it runs out, and kept late at that very minute', () => {
    expect(reference('2026-08-29', '15:09').tells('ref24')).toBe('2026-08-29, kept');
    expect(reference('2026-08-29', '15:10').tells('ref24')).toBe('2026-08-29, kept late');
  });

  it('[OTO-S6] is kept late by what comes later on its day, while the next working day is still kept', () => {
    const story = reference('2026-08-29', '20:00');
    expect([story.tells('ref24'), story.tells('ref')]).toEqual(['2026-08-29, kept late', '2026-09-01, kept']);
  });

  it('[1MM-1h] runs over midnight: five minutes from 23:58 end on the next day', () => {
    const story: Happening[] = [
      { on: '2026-05-05', time: '23:58', milestone: 'received', stage: 'team' },
      { on: '2026-05-06', time: '00:02', milestone: 'autoAcknowledged', stage: 'team' },
    ];
    expect(tells(five.oneMillion, story, '2026-05-06').filter((line) => line.includes(': auto '))).toEqual([
      '2026-05-05: auto begins 2026-05-06',
      '2026-05-06: auto kept',
    ]);
  });
});

describe('a promise whose date a letter states', () => {
  const acknowledged = () =>
    assigned().when(at('2026-12-21'), contact, 'SendLetter', {
      letter: 'acknowledgement',
      to: 'complainant',
      channel: 'portal',
      datedOn: '2026-12-21',
      blocks: { process: 'We will look into it.', useOfData: 'Only for this.' },
      omitted: {},
    });
  const held = (story: CaseStory) =>
    story.when(at('2027-01-05'), contact, 'SendLetter', {
      letter: 'holding',
      to: 'complainant',
      channel: 'portal',
      datedOn: '2027-01-05',
      blocks: { why: 'Two people have yet to be heard.' },
      statedOn: '2027-01-20',
      omitted: {},
    });
  const why = (story: CaseStory, key: string) => whyThisDate(story.clock(key)).map(saidOfDate);
  const inWriting = 'The date was given in writing, or agreed. It never moves earlier by itself.';

  it('[NAM-7.5b] has that date, whatever letters went before it', () => {
    expect(held(acknowledged()).tells('final')).toBe('2027-01-20, running');
  });

  it('[NAM-7.5b] says that it was given in writing; one that was counted does not', () => {
    const story = held(acknowledged());
    expect(why(story, 'final')).toContain(inWriting);
    expect(why(story, 'respond')).not.toContain(inWriting);
  });

  it('[NAM-7.5b] is of no other promise: what was not stated has no date', () => {
    const story = held(assigned());
    const { rule } = story.clock('final');
    const procedure = { ...story.procedure, clocks: [{ ...rule, key: 'another' }] };
    expect(clocks(story.state, procedure, story.calendar, story.now)).toMatchObject([
      { status: 'undated', promised: false },
    ]);
  });
});

describe('a time that is agreed', () => {
  /** The outcome of the formal stage is sent on 14 September 2026, and 28 September agreed. */
  const window = (change: Partial<ClockRule> & { stage?: string | undefined }) => {
    const story = hearingStory(investigated);
    const { rule } = story.clock('window');
    const procedure = { ...story.procedure, clocks: [{ ...rule, ...change }] };
    return clocks(story.state, procedure, story.calendar, story.now)[0];
  };

  it('[OTO-TBS-2] ends on the day agreed after that stage', () => {
    expect(window({})).toMatchObject({ dueOn: '2026-09-28', status: 'running', promised: true });
  });

  it('[OTO-TBS-2] is of the stage it starts in, where its rule names no other', () => {
    expect(window({ stage: undefined })).toMatchObject({ dueOn: '2026-09-28' });
    expect(window({ stage: 'informal' })).toMatchObject({ status: 'undated' });
  });

  it('[OTO-TBS-2] has no date where none was agreed, or its rule belongs to no stage', () => {
    expect(window({ stage: undefined, starts: { milestone: 'outcomeSent' } })).toMatchObject({
      status: 'undated',
    });
  });
});
