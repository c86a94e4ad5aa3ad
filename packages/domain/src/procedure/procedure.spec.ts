import { describe, expect, it } from 'vitest';
import { five } from '../../testing/procedures/five.ts';
import { notAloneMentoring } from '../procedures/not-alone-mentoring.ts';
import { clockOf, outcomesOf, stageOf } from './find.ts';
import { Procedure } from './procedure.ts';

const { milestone, alumah, oneMillion, oneToOne } = five;

describe('Procedure', () => {
  it('refuses a field it does not know', () => {
    expect(() => Procedure.parse({ ...notAloneMentoring, slogan: 'We listen' })).toThrow('slogan');
  });

  it('refuses a value without a source', () => {
    const { from: _from, ...reference } = notAloneMentoring.reference;
    expect(() => Procedure.parse({ ...notAloneMentoring, reference })).toThrow('from');
  });

  it('refuses a source that is two things at once', () => {
    const from = { clause: '6.4', line: 72, inferred: 'and also this' };
    expect(() =>
      Procedure.parse({ ...notAloneMentoring, reference: { ...notAloneMentoring.reference, from } }),
    ).toThrow('Invalid input');
  });
});

describe('Milestone Mentoring fits', () => {
  it('[MM-4a] two stages, the second of them bodies outside that nobody here decides [MM-S2a]', () => {
    expect(milestone.stages.map((stage) => stage.kind)).toEqual(['investigation', 'signpost']);
    expect(outcomesOf(milestone, 'two')).toEqual([]);
    expect(milestone.external.map((body) => body.key)).toEqual([
      'school',
      'localAuthority',
      'socialServices',
      'health',
      'lado',
    ]);
  });

  it('[MM-S1b] [MM-S1g] [MM-S1h] a promise, an aim, and a time of the complainant that can be agreed otherwise', () => {
    expect(milestone.clocks.map(({ key, kind, count }) => [key, kind, 'n' in count && count.n])).toEqual([
      ['ack', 'hard', 2],
      ['evidence', 'complainant', 3],
      ['resolve', 'target', 5],
    ]);
    expect(clockOf(milestone, 'evidence').agreedInstead).toBe(true);
  });

  it('[MM-2c] three matters that are not complaints, each sent somewhere', () => {
    expect(milestone.eligibility.redirects.filter(({ effect }) => effect === 'redirect')).toHaveLength(3);
  });

  it('[MM-5a] [MM-5b] [MM-5c] only the case manager knows, and a consent can be taken back', () => {
    expect(milestone.confidentiality.audience).toBe('case manager only');
    expect(milestone.consents).toMatchObject([{ key: 'training', withdrawable: true }]);
  });

  it('[MM-3a] email as the only channel of the policy, others as adjustments', () => {
    expect(
      milestone.channels
        .filter(({ standing }) => standing === "the policy's own")
        .map(({ channel }) => channel),
    ).toEqual(['email']);
  });

  it('[MM-S1a] one register for complaints and compliments', () => {
    expect(milestone.compliments.rule).toBe('in the register');
  });
});

describe('Alumah fits', () => {
  it('[ALU-3.2d] [ALU-3.2e] [ALU-3.4c] calendar days that roll on to a working day', () => {
    const counts = ['assign', 'reply', 'outcome'].map((key) => clockOf(alumah, key).count);
    expect(counts).toEqual([2, 5, 28].map((n) => ({ unit: 'days', n, roll: 'next' })));
  });

  it('[ALU-3.4e] an outcome that is only done when its copy has gone too', () => {
    expect(clockOf(alumah, 'outcome').stops).toEqual([
      [
        { milestone: 'outcomeSent', stage: 'investigation' },
        { milestone: 'outcomeCopied', stage: 'investigation' },
      ],
    ]);
  });

  it('[ALU-3.5b] [ALU-3.5c] a full reinvestigation, and then nothing more', () => {
    expect(stageOf(alumah, 'review')).toMatchObject({ kind: 'reinvestigation', final: true, onward: [] });
  });

  it('[ALU-1b] [ALU-3.4b] a root cause for each point, and whether the outcome was agreed', () => {
    expect(stageOf(alumah, 'investigation')).toMatchObject({
      record: [{ key: 'rootCause', per: 'point' }],
      agreement: 'recorded',
    });
  });

  it('[ALU-3.6b] a report every quarter, for the organisation and not for a case', () => {
    expect(clockOf(alumah, 'trustees')).toMatchObject({
      per: 'organisation',
      count: { unit: 'next quarterly review' },
    });
  });

  it('[ALU-UI-1] [ALU-UI-2] a quick exit and other languages', () => {
    expect(alumah.interface.quickExit.value).toBe(true);
    expect(alumah.interface.languages.value.length).toBeGreaterThan(1);
  });
});

describe('One Million Mentors fits', () => {
  it('[1MM-1h] [1MM-1i] [1MM-1j] [1MM-1l] four promises from one receipt, in minutes and in working days', () => {
    const counts = ['auto', 'human', 'full', 'resolve'].map((key) => clockOf(oneMillion, key).count);
    expect(counts).toEqual([
      { unit: 'minutes', n: 5 },
      { unit: 'workingDays', n: 1 },
      { unit: 'workingDays', n: 2 },
      { unit: 'workingDays', n: 14 },
    ]);
  });

  it('[1MM-1q] [1MM-2b] the chief executive twice, once in working days and once in days', () => {
    expect(clockOf(oneMillion, 'ceoReply').count).toEqual({ unit: 'workingDays', n: 7 });
    expect(clockOf(oneMillion, 'stageTwo').count).toEqual({ unit: 'days', n: 14, roll: 'next' });
    expect(stageOf(oneMillion, 'team').onward.map((way) => way.to)).toEqual(['ceoReview', 'ceo']);
  });

  it('[1MM-SC1] [1MM-SC2] [1MM-SC3] participants and staff are sent to procedures of their own', () => {
    expect(oneMillion.eligibility.redirects.map(({ when }) => when)).toEqual([
      { audience: 'mentor' },
      { audience: 'mentee' },
      { audience: 'staff' },
    ]);
  });

  it('[1MM-EX2] [1MM-EX3] [1MM-EX4] regulators by topic, one with a date', () => {
    expect(oneMillion.external.map(({ topic, clock }) => [topic, clock])).toEqual([
      [undefined, undefined],
      ['data', undefined],
      ['fundraising', 'fr'],
    ]);
    expect(clockOf(oneMillion, 'fr')).toMatchObject({ count: { unit: 'weeks', n: 8 }, topic: 'fundraising' });
  });

  it('[1MM-CL5] an outcome that may not be told has a letter of its own', () => {
    expect(oneMillion.outcomeDisclosure.rule).toBe('may be restricted');
    expect(oneMillion.letters.filter((letter) => letter.restricted)).toHaveLength(3);
  });

  it('[1MM-UPC4] [1MM-UPC6a] [1MM-UPC8] [1MM-UPC9] [1MM-UPC10] restrictions after a warning, with a notice and a review', () => {
    expect(oneMillion.persistentContact).toMatchObject({ warningFirst: true, reviewClock: 'restriction' });
    expect(oneMillion.persistentContact?.restrictions).toHaveLength(4);
    expect(oneMillion.persistentContact?.noticeBlocks.map(({ key }) => key)).toEqual([
      'why',
      'what',
      'howLong',
      'challenge',
    ]);
  });
});

describe('the word and its meaning are kept apart', () => {
  it('[OTO-UPH-1] “upheld” wins in one policy where “uphold” loses in another [NAM-8.2c]', () => {
    expect(outcomesOf(oneToOne, 'panel').find(({ word }) => word.startsWith('Upheld in full'))?.effect).toBe(
      'for',
    );
    expect(outcomesOf(five.notAlone, 'appeal').find(({ word }) => word.startsWith('Uphold'))?.effect).toBe(
      'against',
    );
  });

  it('[1MM-CL3] what could not be found out counts for nobody', () => {
    expect(
      outcomesOf(oneMillion, 'team')
        .filter(({ effect }) => effect === 'no finding')
        .map(({ key }) => key),
    ).toEqual(['unsubstantiated', 'unable', 'outOfRemit']);
  });
});
