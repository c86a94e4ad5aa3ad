import { describe, expect, it } from 'vitest';
import { at, complainant, type CaseStory } from '../../../testing/given-when-then.ts';
import {
  composed,
  director,
  find,
  findingsLetter,
  found,
  heard,
  investigated,
  operationalManager,
  outcomeLetter,
} from '../../../testing/panel-retold.ts';
import {
  answered,
  appealed,
  assigned,
  contact,
  decided,
  received,
  reviewer,
} from '../../../testing/retold.ts';
import type { CommandData } from '../commands.ts';
import { said } from '../../../testing/said.ts';

type Letter = CommandData['SendLetter'];
const why = (refusals: readonly { code: string; field?: string }[]) =>
  refusals.map(({ code, field }) => (field === undefined ? code : `${code}:${field}`));
const monday = at('2027-01-04');
const holding: Letter = {
  letter: 'holding',
  to: 'complainant',
  channel: 'email',
  datedOn: '2027-01-04',
  blocks: { why: 'Two witnesses are away until the New Year.' },
  statedOn: '2027-01-20',
  omitted: {},
};
const apology: Letter = {
  letter: 'outcome',
  to: 'complainant',
  channel: 'portal',
  datedOn: '2027-01-05',
  blocks: { apology: 'We are sorry.', noRecurrence: 'Mentors ring first.' },
  omitted: {},
};
const fifth = at('2027-01-05', '15:00');

describe('a letter that promises a date', () => {
  it('[NAM-7.5b] makes the date a fact, with the calendar it was given by', () => {
    const story = assigned().when(monday, contact, 'SendLetter', holding);
    expect(story.last('LetterSent')).toMatchObject({
      promised: { clock: 'final', on: '2027-01-20' },
      marks: ['holdingLetterSent'],
      to: 'complainant',
    });
    expect(story.last('LetterSent')?.calendarVersion).toMatch(/\w/);
    expect(story.tells('final')).toBe('2027-01-20, running');
  });

  it('[NAM-7.5b] does not go without its final date', () => {
    const [refusal] = assigned().refuses(monday, contact, 'SendLetter', { ...holding, statedOn: undefined });
    expect(refusal).toMatchObject({ code: 'block missing', field: 'statedOn' });
    expect(said(refusal)).toBe(
      '“The final date” is missing (clause 7.5 of the policy asks for it). Give the date that this letter promises.',
    );
  });

  it('promises no past day and no day off, and offers the next working day', () => {
    const story = assigned();
    expect(why(story.refuses(monday, contact, 'SendLetter', { ...holding, statedOn: '2027-01-04' }))).toEqual(
      ['promise in the past:statedOn'],
    );
    const [saturday] = story.refuses(monday, contact, 'SendLetter', { ...holding, statedOn: '2027-01-23' });
    expect(said(saturday)).toBe(
      'Saturday 23 January 2027 is not a working day. The next one is Monday 25 January 2027.',
    );
    expect(
      why(story.refuses(fifth, contact, 'SendLetter', { ...holding, letter: 'acknowledgement' })),
    ).toContain('no promise in this letter:statedOn');
  });

  it('[NAM-7.5b] extends a second time only with a reason, which the case shows', () => {
    const story = assigned().when(monday, contact, 'SendLetter', holding);
    const again = { ...holding, datedOn: '2027-01-20', statedOn: '2027-02-03' } as const;
    expect(why(story.refuses(at('2027-01-20'), contact, 'SendLetter', again))).toEqual([
      'extended already:omitted.extends',
    ]);
    story.when(at('2027-01-20'), contact, 'SendLetter', {
      ...again,
      omitted: { extends: 'A witness is in hospital.' },
    });
    expect(story.last('LetterSent')?.omitted.map(({ block }) => block)).toEqual(['extends']);
  });
});

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

describe('who a letter goes to, and how', () => {
  it('goes to the people on its list only, in their rendition', () => {
    const story = found();
    const friday = at('2026-04-10');
    expect(why(story.refuses(friday, director, 'SendLetter', findingsLetter('role:mentor')))).toEqual([
      'not on the list of this letter:to',
    ]);
    expect(why(story.refuses(friday, director, 'SendLetter', findingsLetter('subject')))).toEqual([
      'nobody to send it to:to',
    ]);
    story.when(friday, operationalManager, 'NameSubject', {
      personId: 'lewis',
      roles: [],
      description: 'The mentor',
    });
    story.when(friday, director, 'SendLetter', findingsLetter('subject'));
    expect(story.last('LetterSent')).toMatchObject({
      rendition: 'without complainant',
      marks: ['findingsSent'],
    });
  });

  it('[NAM-9.1a] reaches an anonymous complainant on the tracking page only', () => {
    const story = received();
    story.state = { ...story.state, anonymous: true };
    const acknowledgement: Letter = {
      ...apology,
      letter: 'acknowledgement',
      datedOn: '2026-12-21',
      blocks: { process: 'So.', useOfData: 'So.' },
    };
    const when = at('2026-12-21');
    expect(why(story.refuses(when, contact, 'SendLetter', { ...acknowledgement, channel: 'email' }))).toEqual(
      ['portal only:channel'],
    );
    expect(story.refuses(when, contact, 'SendLetter', acknowledgement)).toEqual([]);
  });

  it('is in writing, and dated between the complaint and today', () => {
    const story = decided();
    expect(why(story.refuses(fifth, contact, 'SendLetter', { ...apology, channel: 'phone' }))).toEqual([
      'letters are in writing:channel',
    ]);
    expect(why(story.refuses(fifth, contact, 'SendLetter', { ...apology, datedOn: '2027-01-06' }))).toEqual([
      'letter dated ahead:datedOn',
    ]);
    expect(why(story.refuses(fifth, contact, 'SendLetter', { ...apology, datedOn: '2026-12-17' }))).toEqual([
      'letter dated before the complaint:datedOn',
    ]);
    expect(why(story.refuses(fifth, contact, 'SendLetter', { ...apology, datedOn: '2027-1-5' }))).toEqual([
      'no date of the letter:datedOn',
    ]);
  });

  it('belongs to its stage, is known to the procedure, and loses nothing that was typed', () => {
    const story = decided();
    expect(why(story.refuses(fifth, contact, 'SendLetter', { ...apology, letter: 'appealOutcome' }))).toEqual(
      ['letter of another stage:letter'],
    );
    expect(why(story.refuses(fifth, contact, 'SendLetter', { ...apology, letter: 'praise' }))).toEqual([
      'no such letter:letter',
    ]);
    expect(
      why(
        story.refuses(fifth, contact, 'SendLetter', {
          ...apology,
          blocks: { ...apology.blocks, appology: 'Sorry.' },
        }),
      ),
    ).toEqual(['no such block:blocks.appology']);
  });

  it('is written by staff who have to do with it', () => {
    expect(decided().gate(complainant, 'SendLetter')?.code).toBe('staff only');
    expect(
      why(heard().refuses(at('2026-04-10'), operationalManager, 'SendLetter', findingsLetter('complainant'))),
    ).toEqual(['not your duty']);
    expect(
      why(
        composed().refuses(at('2026-03-25'), director, 'SendLetter', {
          ...findingsLetter('complainant'),
          letter: 'hearingNotice',
        }),
      ),
    ).toEqual(['no hearing to give notice of']);
  });
});

describe('the last answer', () => {
  it('[NAM-8.4b] closes the case when the stage is final', () => {
    const story = reviewed(appealed());
    story.when(at('2027-02-02'), reviewer, 'SendLetter', {
      ...apology,
      letter: 'appealOutcome',
      datedOn: '2027-02-02',
      blocks: {},
    });
    expect(story.state).toMatchObject({ status: 'closed', closed: { reason: 'final', on: '2027-02-02' } });
    expect(story.gate(complainant, 'RequestNextStage')?.code).toBe('final');
  });

  it('[OTO-S16b] closes with the last copy of the distribution list, not with the first', () => {
    const story = found();
    const friday = at('2026-04-10');
    for (const to of ['complainant', 'role:operationalManager', 'role:director'])
      story.when(friday, director, 'SendLetter', findingsLetter(to));
    expect(story.state.status).toBe('open');
    expect(story.tells('panelLetters', friday, 'organisation')).toBe('2026-04-16, running');
    story.when(friday, director, 'SendLetter', findingsLetter('organisation'));
    expect(story.state.status).toBe('closed');
  });

  it('[OTO-S16b] waits for the copy of a person complained about who is known', () => {
    const story = found().when(at('2026-04-10'), operationalManager, 'NameSubject', {
      personId: 'lewis',
      roles: [],
      description: 'The mentor',
    });
    for (const to of ['complainant', 'role:operationalManager', 'role:director', 'organisation'])
      story.when(at('2026-04-10'), director, 'SendLetter', findingsLetter(to));
    expect(story.state.status).toBe('open');
    story.when(at('2026-04-10'), director, 'SendLetter', findingsLetter('subject'));
    expect(story.state.status).toBe('closed');
  });

  it('[OTO-DEC-4] waits for the panel: its decision, and its findings', () => {
    expect(
      why(heard().refuses(at('2026-04-10'), director, 'SendLetter', findingsLetter('complainant'))),
    ).toEqual(['no outcome to send']);
  });
});

function reviewed(story: CaseStory): CaseStory {
  const day = at('2027-01-28');
  story.when(day, contact, 'AssignHandler', { role: 'reviewer', personId: 'reviewer' });
  return story.when(day, reviewer, 'DecideOutcome', {
    outcome: 'upholdAction',
    reasons: 'The investigation was sound.',
    redress: [],
    omitted: {},
    signature: 'Tom Ashby',
  });
}
