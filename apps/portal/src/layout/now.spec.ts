import { afterEach, expect, it, vi } from 'vitest';
import { hearServerTime, thisMoment } from './now.ts';

afterEach(() => vi.useRealTimers());

it('goes by the server once it was heard, whatever the device thinks', () => {
  vi.useFakeTimers({ now: new Date('1999-12-31T23:00:00Z') });
  expect(thisMoment()).toBe('1999-12-31T23:00:00.000Z');
  hearServerTime('2026-11-02T09:00:00.000Z');
  vi.advanceTimersByTime(60_000);
  expect(thisMoment()).toBe('2026-11-02T09:01:00.000Z');
});
