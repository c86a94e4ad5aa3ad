import { at } from '@redress/domain/testing/given-when-then.ts';
import { describe, expect, it } from 'vitest';
import { shownClock } from './shown-clock.ts';

const dueOn = '2026-12-23';

describe('a clock as it is shown', () => {
  it('is due today on its last day, and late only when the clock says so itself', () => {
    expect(shownClock({ status: 'running', dueOn }, at('2026-12-22'))).toEqual({ state: 'due', on: dueOn });
    expect(shownClock({ status: 'running', dueOn }, at('2026-12-23')).state).toBe('dueToday');
    expect(shownClock({ status: 'missed', dueOn }, at('2026-12-23')).state).toBe('overdue');
  });

  it('keeps the date that was promised beside the day it was done', () => {
    expect(shownClock({ status: 'kept late', dueOn, stoppedOn: '2026-12-30' }, at('2027-01-04'))).toEqual({
      state: 'keptLate',
      on: '2026-12-30',
      promisedOn: dueOn,
    });
  });

  it('has no date while that depends on something that has not happened', () => {
    expect(shownClock({ status: 'undated' }, at('2026-12-23'))).toEqual({ state: 'undated' });
  });
});
