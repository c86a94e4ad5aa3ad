import { describe, expect, test } from 'vitest';
import { obligations } from './ids.ts';
import { proofsBy, proven } from './proofs.ts';
import { ranIn, suites } from './results.ts';

// How many duties of each policy are proven. It only ever goes up: raise it with every duty that gains a proof.
const floor = { NAM: 45, OTO: 55, MM: 4, ALU: 4, '1MM': 7 } as const satisfies Record<
  keyof typeof obligations,
  number
>;

const reports = suites.map((suite) => ranIn(suite));
const ran = reports.flatMap((report) => report ?? []);
const proofs = proofsBy(ran);
const whole = reports.every((report) => report !== undefined);

test('every id in brackets is a duty of one of the policies', () => {
  const known = new Set<string>(Object.values(obligations).flat());
  expect([...proofs.keys()].filter((id) => !known.has(id))).toEqual([]);
});

test('the list holds each of the 353 duties once', () => {
  const ids = Object.values(obligations).flat();
  expect(new Set(ids).size).toBe(353);
  expect(ids).toHaveLength(353);
});

// After a part of the checks, what the others would have proven is not known.
describe.runIf(whole)('after the whole run', () => {
  test.each(Object.entries(obligations))('no duty of %s has lost its proof', (policy, ids) => {
    const count = ids.filter((id) => proven(proofs, id)).length;
    expect(count).toBeGreaterThanOrEqual(floor[policy as keyof typeof floor]);
  });
});
