import { describe, expect, it } from 'vitest';
import { at } from '../../../testing/given-when-then.ts';
import { assigned, contact } from '../../../testing/retold.ts';
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
