import { describe, expect, it } from 'vitest';
import { at, CaseStory, complainant } from '../../../testing/given-when-then.ts';
import {
  answered,
  assigned,
  concluded,
  contact,
  decided,
  notAloneStaff,
  received,
  wholeAppeal,
} from '../../../testing/retold.ts';
import { publishedProcedure } from '../../procedures/published.ts';

const appeal = { to: 'appeal', answers: {} };
const asked = (story: CaseStory, on: string, more: object = {}, by = complainant) =>
  story.refuses(at(on), by, 'RequestNextStage', { ...appeal, ...more });

/** Not Alone Mentoring's policy, were late appeals refused. */
const strict = () => {
  const published = publishedProcedure('not-alone-mentoring');
  const stages = published.stages.map((stage) => ({
    ...stage,
    onward: stage.onward.map((way) => ({ ...way, late: 'refused' as const })),
  }));
  const story = new CaseStory({ ...published, stages }, notAloneStaff);
  for (const step of wholeAppeal.slice(0, 4)) step(story);
  return story;
};

describe('going on from a stage', () => {
  it('[NAM-8.1a] is possible once its outcome went out, and not before', () => {
    for (const story of [received(), assigned(), decided()])
      expect(story.gate(complainant, 'RequestNextStage')).toEqual({ code: 'no outcome yet', values: {} });
    expect(answered().gate(complainant, 'RequestNextStage')).toBeUndefined();
  });

  it('ends with the last stage', () => {
    expect(concluded().gate(complainant, 'RequestNextStage')).toEqual({ code: 'final', values: {} });
  });

  it('says that no way leads on where the policy names none, though the stage is not its last', () => {
    const published = publishedProcedure('not-alone-mentoring');
    const stages = published.stages.map((stage) => ({
      ...stage,
      onward: stage.key === 'investigation' ? [] : stage.onward,
    }));
    const story = new CaseStory({ ...published, stages }, notAloneStaff);
    for (const step of wholeAppeal.slice(0, 4)) step(story);
    expect(story.gate(complainant, 'RequestNextStage')).toEqual({ code: 'no way on', values: {} });
  });

  it('leads to a stage the policy names, and to no other', () => {
    expect(
      answered().refuses(at('2027-01-20'), complainant, 'RequestNextStage', { to: 'panel', answers: {} }),
    ).toEqual([{ code: 'not in the list', values: {}, field: 'to' }]);
  });
});

describe('a request after its time', () => {
  it('is refused where the policy refuses late ones, from the day after and not on the last day', () => {
    expect(asked(strict(), '2027-01-26')).toEqual([]);
    expect(asked(strict(), '2027-01-27')).toEqual([{ code: 'too late', values: {} }]);
    expect(strict().gate(complainant, 'RequestNextStage', at('2027-01-27'))?.code).toBe('too late');
  });

  it('[NAM-8.1b] is taken in where staff decide it, and opens nothing by itself', () => {
    const story = answered().when(at('2027-01-27'), complainant, 'RequestNextStage', appeal);
    expect(story.last('NextStageRequested')).toMatchObject({
      from: 'investigation',
      to: 'appeal',
      late: true,
    });
    expect(story.state.stage).toBe('investigation');
  });
});

describe('a request that staff write down', () => {
  it('[NAM-8.1a] counts from the moment it reached them', () => {
    const story = answered().when(at('2027-01-27'), contact, 'RequestNextStage', {
      ...appeal,
      receivedAt: at('2027-01-26'),
    });
    expect(story.last('NextStageRequested')).toMatchObject({ receivedAt: at('2027-01-26'), late: false });
    expect(story.last('StageOpened')).toEqual({ stage: 'appeal', openedAt: at('2027-01-26'), direct: false });
  });

  it('came neither later than now nor before the outcome it is about', () => {
    const codes = (receivedAt: string) =>
      asked(answered(), '2027-01-20', { receivedAt: at(receivedAt) }, contact);
    expect(codes('2027-01-21')).toEqual([{ code: 'request to come', values: {}, field: 'receivedAt' }]);
    expect(codes('2027-01-05')).toEqual([
      { code: 'request before the outcome', values: {}, field: 'receivedAt' },
    ]);
    expect(codes('2027-01-06')).toEqual([]);
    expect(codes('2027-01-20')).toEqual([]);
  });

  it('is nothing a complainant can date back', () => {
    const story = answered().when(at('2027-01-27'), complainant, 'RequestNextStage', {
      ...appeal,
      receivedAt: at('2027-01-26'),
    });
    expect(story.last('NextStageRequested')).toMatchObject({ receivedAt: at('2027-01-27'), late: true });
  });
});

describe('the formal procedure, which can be chosen at any time', () => {
  const concern = () =>
    new CaseStory(publishedProcedure('one-to-one-mentors')).when(
      at('2026-08-28'),
      complainant,
      'ReceiveComplaint',
      {
        kind: 'concern',
        channel: 'portal',
        inWriting: true,
        anonymous: false,
        onBehalf: 'self',
        scribe: 'none',
        topics: [],
        about: [],
        answers: {
          name: 'Carys Innes',
          email: 'carys.innes@example.org',
          summary: 'Nobody rang.',
          remedy: 'A call.',
        },
        points: [],
      },
    );

  it('[OTO-POL-1] waits for no outcome, and for no day', () => {
    expect(
      concern().refuses(at('2028-01-10'), complainant, 'RequestNextStage', { to: 'formal', answers: {} }),
    ).toEqual([]);
  });

  it('keeps what was said when it was chosen', () => {
    const story = concern().when(at('2026-08-31'), complainant, 'RequestNextStage', {
      to: 'formal',
      answers: { why: 'No.' },
    });
    expect([...story.content.values()].at(-1)).toMatchObject({ kind: 'request', body: '{"why":"No."}' });
    expect(story.last('NextStageRequested')).toMatchObject({ late: false });
  });
});
