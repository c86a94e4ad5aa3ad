import { describe, expect, it } from 'vitest';
import { datePartsOf, readDate } from './date-parts.ts';

describe('readDate', () => {
  it.each([
    [{ day: '5', month: '3', year: '2026' }, { on: '2026-03-05' }],
    [{ day: ' 05 ', month: '03', year: '2026' }, { on: '2026-03-05' }],
    [{ day: '29', month: '2', year: '2028' }, { on: '2028-02-29' }],
    [{ day: '', month: ' ', year: '' }, { problem: 'empty' }],
    [
      { day: '5', month: '', year: '' },
      { problem: 'incomplete', missing: ['month', 'year'] },
    ],
    [{ day: '29', month: '2', year: '2026' }, { problem: 'unreal' }],
    [{ day: '5', month: '13', year: '2026' }, { problem: 'unreal' }],
    [{ day: '5', month: '3', year: '26' }, { problem: 'unreal' }],
    [{ day: 'five', month: '3', year: '2026' }, { problem: 'unreal' }],
  ])('reads %j', (typed, read) => {
    expect(readDate(typed)).toEqual(read);
  });

  it('puts a known date back into the boxes', () => {
    expect(datePartsOf('2026-03-05')).toEqual({ day: '5', month: '3', year: '2026' });
  });
});
