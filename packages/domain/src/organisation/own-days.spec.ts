import { describe, expect, it } from 'vitest';
import { countIn } from './own-days.ts';

const days = (['england-and-wales', 'scotland', 'any'] as const).map((division) => ({ division }));
const countedIn = (of: string) => countIn(days, of).map(({ division }) => division);

describe('the organisation’s own days', () => {
  it('count in their own part of the kingdom, and those of every part in each', () => {
    expect(countedIn('scotland')).toEqual(['scotland', 'any']);
    expect(countedIn('england-and-wales')).toEqual(['england-and-wales', 'any']);
  });

  it('of another part do not count: only those of every part do', () => {
    expect(countedIn('northern-ireland')).toEqual(['any']);
    expect(countIn([], 'scotland')).toEqual([]);
  });
});
