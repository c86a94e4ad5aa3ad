import { publishedProcedure } from '@redress/domain/procedures/published.ts';
import { missedSessions } from '@redress/domain/testing/story.ts';
import { describe, expect, test } from 'vitest';
import { identitiesIn, namesIn, withoutIdentity } from './without-identity.ts';

const who = identitiesIn(publishedProcedure('not-alone-mentoring'), missedSessions.answers);
const clean = (text: string, identities: readonly string[] = who) =>
  withoutIdentity(text, identities, '[the complainant]');

describe('a text for somebody who may not know the complainant', () => {
  test('loses the whole name and each part of it, in any case, across a line break', () => {
    expect(clean('We met MORGAN  ELLIS. Morgan\nEllis said so; Ms Ellis was right.')).toBe(
      'We met [the complainant]. [the complainant] said so; Ms [the complainant] was right.',
    );
  });

  test('loses address, e-mail, telephone and invoice', () => {
    const told = clean(
      'Write to morgan.ellis@example.org or 4 Quarry Lane, Harlow Bridge; ring 01632 960 114; see INV-20417.',
    );
    expect(told).not.toMatch(/morgan|quarry|01632|20417/i);
  });

  test('keeps words that merely hold a name, and names too short to be told from words', () => {
    expect(clean('Ellison and Ellis-like are other words; (Ellis).')).toBe(
      'Ellison and [the complainant]-like are other words; ([the complainant]).',
    );
    expect(namesIn('Al Bo Yi')).toEqual(['Al Bo Yi']);
    expect(clean('Al is not el.', namesIn('Al'))).toBe('Al is not el.');
  });

  test('takes characters of a name for themselves, not for a pattern', () => {
    expect(clean('Say O’Neil (Jr.) once, O’Neil xJry twice.', namesIn('O’Neil (Jr.)'))).toBe(
      'Say [the complainant] once, [the complainant] xJry twice.',
    );
  });

  test('stays whole where nobody is named', () => {
    expect(clean('Nobody is named here.')).toBe('Nobody is named here.');
  });
});
