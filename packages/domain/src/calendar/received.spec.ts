import { describe, expect, it } from 'vitest';
import { englandAndWales, shutAtChristmas } from '../../testing/calendars.ts';
import { saidOfDate } from '../../testing/said.ts';
import { workedOut } from '../words/worked-out.ts';
import { due } from './due.ts';
import type { Instant } from './plain-date.ts';
import { deemedReceipt } from './received.ts';

describe('S19 deemed receipt of what was sent', () => {
  it('goes by the London clock and says why it is later', () => {
    expect(deemedReceipt('email', '2026-07-17T15:29:59Z', englandAndWales).on).toBe('2026-07-17');
    const late = deemedReceipt('email', '2026-07-17T15:30:00Z', englandAndWales);
    expect(late.on).toBe('2026-07-20');
    expect(workedOut(late.explanation).map(saidOfDate).join('; ')).toBe(
      'received Fri 17 July 2026 (cut-off), counts as Mon 20 July 2026',
    );
    expect(
      workedOut(deemedReceipt('email', '2026-07-18T09:00:00Z', englandAndWales).explanation)
        .map(saidOfDate)
        .join('; '),
    ).toContain('(non-working day)');
  });

  it('takes a policy’s own terms', () => {
    expect(deemedReceipt('hand', '2026-07-17T15:30:00Z', englandAndWales, { cutOff: '17:00' }).on).toBe(
      '2026-07-17',
    );
    expect(deemedReceipt('post', '2026-07-13T09:00:00Z', englandAndWales, { postDays: 3 }).on).toBe(
      '2026-07-16',
    );
  });

  it('does not wait for a closed office', () => {
    expect(deemedReceipt('email', '2026-12-29T09:00:00Z', shutAtChristmas).on).toBe('2026-12-29');
    expect(deemedReceipt('post', '2026-12-27T09:00:00Z', shutAtChristmas).on).toBe('2026-12-29');
  });
});

describe('S15 [OTO-S6] 24 hours or 1 working day', () => {
  it('always has the working day end after the hours', () => {
    for (let hour = 0; hour < 24; hour++) {
      const start: Instant = `2026-10-24T${String(hour).padStart(2, '0')}:59:59Z`;
      const hours = due({ unit: 'hours', n: 24 }, start, englandAndWales);
      expect(due({ unit: 'workingDays', n: 1 }, start, englandAndWales).endsAt > hours.endsAt).toBe(true);
    }
  });
});
