import { describe, expect, it } from 'vitest';
import { missedSessions } from '../../../testing/story.ts';
import { publishedProcedure } from '../../procedures/published.ts';
import { answerFor, answerProblems, askedFields, keptAnswers } from './intake-answers.ts';
import { question } from './question.ts';

const notAlone = publishedProcedure('not-alone-mentoring');

describe('the answers', () => {
  const answers = { ...missedSessions.answers, extra: 'Not asked.' };
  const forStaff = {
    ...notAlone,
    intake: {
      ...notAlone.intake,
      fields: notAlone.intake.fields.map((field) =>
        field.key === 'invoiceNumber'
          ? { ...field, group: 'for staff' as const, need: 'required' as const }
          : field,
      ),
    },
  };

  it('that nobody asked for are not kept', () => {
    const kept = keptAnswers(notAlone, { anonymous: false, answers }, false);
    expect(kept).toEqual(missedSessions.answers);
    expect(Object.keys(keptAnswers(notAlone, { anonymous: false, answers: { name: 'M' } }, false))).toEqual([
      'name',
    ]);
  });

  it('that are for staff are asked of nobody, and kept from staff only', () => {
    expect(askedFields(forStaff, { anonymous: false }).map(({ key }) => key)).not.toContain('invoiceNumber');
    expect(askedFields(notAlone, { anonymous: false }).map(({ key }) => key)).toContain('invoiceNumber');
    expect(keptAnswers(forStaff, { anonymous: false, answers }, false)).not.toHaveProperty('invoiceNumber');
    expect(keptAnswers(forStaff, { anonymous: false, answers }, true)).toHaveProperty(
      'invoiceNumber',
      'INV-20417',
    );
  });

  it('[NAM-9.1a] that say who somebody is are neither asked nor kept of the anonymous', () => {
    const identifying = notAlone.intake.fields.filter((field) => field.identifying).map(({ key }) => key);
    expect(identifying).toContain('name');
    expect(askedFields(notAlone, { anonymous: true }).map(({ key }) => key)).not.toContain('name');
    expect(Object.keys(keptAnswers(notAlone, { anonymous: true, answers }, true))).not.toContain('name');
  });

  it('fill a part of the record without the space around them, or not at all', () => {
    expect(answerFor(notAlone, { summary: ' So it was. ' }, 'summary')).toBe('So it was.');
    expect(answerFor(notAlone, { summary: '  ' }, 'summary')).toBeUndefined();
    expect(answerFor(notAlone, {}, 'summary')).toBeUndefined();
    const without = { ...notAlone, intake: { ...notAlone.intake, fields: [] } };
    expect(answerFor(without, { summary: 'So.' }, 'summary')).toBeUndefined();
  });

  it.each([
    ['email', 'a@b.example', undefined],
    ['email', 'a b@c.example', 'not an email'],
    ['email', 'a@b', 'not an email'],
    ['email', 'x a@b.example', 'not an email'],
    ['email', 'a@b.example y', 'not an email'],
    ['phone', '01632 96', undefined],
    ['phone', '+44 16', 'not a phone number'],
    ['incidentDate', '2026-12-18', undefined],
    ['incidentDate', '2026-12-19', 'answer to come'],
    ['incidentTime', '9:05', undefined],
    ['incidentTime', '23.59', undefined],
    ['incidentTime', '24:00', 'not a time'],
    ['incidentTime', 'at 9:05', 'not a time'],
    ['incidentTime', '9:05 or so', 'not a time'],
    ['incidentTime', '9:65', 'not a time'],
    ['grounds', ' service ', undefined],
    ['summary', 'x'.repeat(20_000), undefined],
    ['summary', `${'x'.repeat(20_000)}  `, undefined],
    ['summary', 'x'.repeat(20_001), 'answer too long'],
    ['summary', '   ', 'answer needed'],
    ['invoiceNumber', '  ', undefined],
  ])('to "%s" are read: %.12s', (key, answer, code) => {
    const told = { anonymous: false, answers: { ...missedSessions.answers, [key]: answer } };
    const found = answerProblems(notAlone, told, '2026-12-18');
    expect(found.map((one) => [one.code, one.field])).toEqual(code === undefined ? [] : [[code, key]]);
  });

  it('are asked for by the question without its mark', () => {
    expect(question('What happened?')).toBe('What happened');
    expect(question('Name:')).toBe('Name');
    expect(question('Is it? Say so')).toBe('Is it? Say so');
    const { summary: _left, ...rest } = missedSessions.answers as Record<string, string>;
    const [no] = answerProblems(notAlone, { anonymous: false, answers: rest }, '2026-12-18');
    const label = notAlone.intake.fields.find(({ key }) => key === 'summary')?.label ?? '';
    expect(no).toMatchObject({ values: { question: question(label) } });
  });
});
