import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import { covers, meet, without, type Span } from './spans.ts';

const first: PlainDate = '2026-01-01';
const days = Array.from({ length: 40 }, (_, n) => addDays(first, n));
const span: fc.Arbitrary<Span> = fc
  .record({ from: fc.nat(30), length: fc.option(fc.nat(8), { nil: undefined }) })
  .map(({ from, length }) => ({
    fromOn: addDays(first, from),
    ...(length !== undefined && { toOn: addDays(first, from + length) }),
  }));
const has = (spans: readonly Span[], on: PlainDate) => spans.some((one) => covers(one, on));

describe('spans of days', () => {
  it('meet on the days that both have', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        for (const on of days) expect(has(meet(a, b), on)).toBe(covers(a, on) && covers(b, on));
      }),
    );
  });

  it('lose exactly the days of others', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 4 }), fc.array(span, { maxLength: 4 }), (spans, others) => {
        const left = without(spans, others);
        for (const on of days) expect(has(left, on)).toBe(has(spans, on) && !has(others, on));
      }),
    );
  });

  it('without an end have none, whether left out or null', () => {
    expect(covers({ fromOn: first, toOn: null }, '2999-01-01')).toBe(true);
    expect(covers({ fromOn: first, toOn: first }, '2026-01-02')).toBe(false);
    expect(covers({ fromOn: first }, '2025-12-31')).toBe(false);
  });
});
