import { describe, expect, it } from 'vitest';
import { at, type CaseStory } from '../../../testing/given-when-then.ts';
import { director, find, investigated, outcomeLetter } from '../../../testing/panel-retold.ts';
import { answered, assigned, contact, decided } from '../../../testing/retold.ts';
import type { CommandData } from '../commands.ts';
import { said } from '../../../testing/said.ts';

type Letter = CommandData['SendLetter'];

const why = (refusals: readonly { code: string; field?: string }[]) =>
  refusals.map(({ code, field }) => (field === undefined ? code : `${code}:${field}`));

const monday = at('2027-01-04');

const apology: Letter = {
  letter: 'outcome',
  to: 'complainant',
  channel: 'portal',
  datedOn: '2027-01-05',
  blocks: { apology: 'We are sorry.', noRecurrence: 'Mentors ring first.' },
  omitted: {},
};

const fifth = at('2027-01-05', '15:00');

describe('an outcome letter', () => {
  it('marks the outcome as dated, sent and received, and leaves the case open for the appeal', () => {
    const story = decided().when(fifth, contact, 'SendLetter', { ...apology, channel: 'post' });
    expect(story.last('LetterSent')).toMatchObject({
      marks: ['outcomeDated', 'outcomeSent', 'outcomeReceived'],
      receivedOn: '2027-01-07',
      datedOn: '2027-01-05',
    });
    expect(story.state.status).toBe('open');
    expect(JSON.parse(story.content.get(story.last('LetterSent')?.letterId ?? '')?.body ?? '')).toMatchObject(
      { to: 'complainant', typed: apology.blocks },
    );
  });

  it('[NAM-7.4] does not go as upheld without the apology or a recorded reason', () => {
    const story = decided();
    const without = { ...apology, blocks: { noRecurrence: 'Mentors ring first.' } };
    const [refusal] = story.refuses(fifth, contact, 'SendLetter', without);
    expect(said(refusal)).toBe(
      '“The apology” is missing (clause 7.4 of the policy asks for it). Write it, or record why it is left out.',
    );
    story.when(fifth, contact, 'SendLetter', {
      ...without,
      omitted: { apology: 'The complainant asked for none.' },
    });
    expect(story.last('LetterSent')?.omitted).toHaveLength(1);
  });

  it('[NAM-8.1b] tells until when an appeal can be made, counted from its own date', () => {
    const story = decided().when(fifth, contact, 'SendLetter', apology);
    const { blocks } = JSON.parse(story.content.get(story.last('LetterSent')?.letterId ?? '')?.body ?? '');
    const appeal = blocks.find((block: { key: string }) => block.key === 'appeal');
    expect(appeal.value.ways).toMatchObject([{ until: { on: '2027-01-25' }, standing: 'fixed' }]);
    expect(story.tells('appealWindow')).toBe('2027-01-25, running');
  });

  it('waits for the decision, and goes once', () => {
    expect(
      why(assigned().refuses(monday, contact, 'SendLetter', { ...apology, datedOn: '2027-01-04' })),
    ).toEqual(['no outcome to send']);
    expect(
      why(answered().refuses(at('2027-01-07'), contact, 'SendLetter', { ...apology, datedOn: '2027-01-07' })),
    ).toEqual(['sent already:to']);
  });

  it('[OTO-TBS-2] waits for a date, agreed or proposed, where the next stage has an agreed one', () => {
    const story = investigated().when(at('2026-03-16'), director, 'DecideOutcome', {
      outcome: 'notUpheld',
      reasons: 'So.',
      redress: [],
      omitted: {},
    });
    expect(why(story.refuses(at('2026-03-16'), director, 'SendLetter', outcomeLetter))).toEqual([
      'no window',
    ]);
    story.when(at('2026-03-16'), director, 'SetWindow', { until: '2026-03-30', standing: 'proposed' });
    expect(story.refuses(at('2026-03-16'), director, 'SendLetter', outcomeLetter)).toEqual([]);
  });
});

describe('each point', () => {
  it('[OTO-PRIN-9R] must be answered before the outcome goes; one on hold is told to be on hold, and answered when the hold ends', () => {
    const story = investigated();
    const held = story.state.points[2]?.id ?? '';
    story.when(at('2026-03-13'), director, 'HoldPoint', {
      pointId: held,
      ground: 'disciplinary',
      reason: 'A disciplinary case.',
    });
    story.when(at('2026-03-16'), director, 'DecideOutcome', {
      outcome: 'notUpheld',
      reasons: 'So.',
      redress: [],
      omitted: {},
    });
    story.when(at('2026-03-16'), director, 'SetWindow', { until: '2026-03-30', standing: 'agreed' });
    story.when(at('2026-03-16'), director, 'SendLetter', outcomeLetter);
    expect(
      letterBody(story)
        .blocks.find(({ key }) => key === 'findings')
        ?.value.points?.at(-1),
    ).toMatchObject({ pointId: held, held: expect.any(String) });
    expect(why(story.refuses(at('2026-03-17'), director, 'SendLetter', outcomeLetter))).toEqual([
      'sent already:to',
    ]);
    story.when(at('2026-03-20'), director, 'ResumePoint', { pointId: held });
    expect(story.refuses(at('2026-03-20'), director, 'SendLetter', outcomeLetter)).toEqual([]);
    story.when(at('2026-03-20'), director, 'SendLetter', { ...outcomeLetter, datedOn: '2026-03-20' });
    expect(why(story.refuses(at('2026-03-20'), director, 'SendLetter', outcomeLetter))).toEqual([
      'sent already:to',
    ]);
  });

  it('[OTO-PRIN-9R] keeps the letter back while one has no finding', () => {
    const story = investigated();
    story.state = {
      ...story.state,
      points: story.state.points.map((point, i) => (i === 0 ? { ...point, findings: {} } : point)),
      outcomes: [{ stage: 'formal', outcome: 'notUpheld', effect: 'against', redress: [] }],
    };
    expect(why(story.refuses(at('2026-03-16'), director, 'SendLetter', outcomeLetter))).toEqual([
      'points open',
    ]);
    find(story, story.state.points[0]?.id ?? '', '2026-03-16');
    expect(why(story.refuses(at('2026-03-16'), director, 'SendLetter', outcomeLetter))).toEqual([
      'no window',
    ]);
  });
});

type Body = {
  rendition: string;
  blocks: { key: string; value: { kind: string; points?: object[]; carried?: string } }[];
};

const letterBody = (story: CaseStory): Body =>
  JSON.parse(story.content.get(story.last('LetterSent')?.letterId ?? '')?.body ?? '{}') as Body;
