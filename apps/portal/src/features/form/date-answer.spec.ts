import { parsePlainDate } from '@redress/domain/calendar/plain-date.ts';
import { describe, expect, it } from 'vitest';
import { dateAnswer, datePartsOfAnswer } from './date-answer.ts';

describe('a date typed into three boxes', () => {
  it('is one answer that goes back into the boxes as it was typed', () => {
    expect(dateAnswer({ day: '5', month: '3', year: '2026' })).toBe('2026-03-05');
    expect(datePartsOfAnswer('2026-03-05')).toEqual({ day: '5', month: '3', year: '2026' });
  });

  it('is no answer when every box is empty', () => {
    expect(dateAnswer({ day: ' ', month: '', year: '' })).toBe('');
    expect(datePartsOfAnswer('')).toEqual({ day: '', month: '', year: '' });
  });

  it.each([
    { day: '5', month: '', year: '2026' },
    { day: '31', month: '2', year: '2026' },
    { day: 'five', month: '3', year: '2026' },
    { day: '5', month: '3', year: '26' },
  ])('is refused and kept when it is none: %j', (parts) => {
    const answer = dateAnswer(parts);
    expect(answer).not.toBe('');
    expect(parsePlainDate(answer)).toBeUndefined();
    expect(datePartsOfAnswer(answer)).toEqual(parts);
  });
});
