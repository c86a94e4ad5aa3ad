import { expect, test } from 'vitest';
import { obligations } from './ids.ts';
import { proofs } from './proofs.ts';

// How many duties of each policy some test proves. It only ever goes up: raise it with every duty that gains a proof.
const floor = { NAM: 65, OTO: 99, MM: 12, ALU: 11, '1MM': 20 } as const satisfies Record<
  keyof typeof obligations,
  number
>;

test('every id in brackets is a duty of one of the policies', () => {
  const known = new Set<string>(Object.values(obligations).flat());
  const unknown = proofs().filter(({ id }) => !known.has(id));
  expect(unknown.map(({ id, file, line }) => `${file}:${line} names ${id}, which no policy has`)).toEqual([]);
});

test('the list holds each of the 350 duties once', () => {
  const ids = Object.values(obligations).flat();
  expect(new Set(ids).size).toBe(350);
  expect(ids).toHaveLength(350);
});

test.each(Object.entries(obligations))('no duty of %s has lost its proof', (policy, ids) => {
  const counts = Map.groupBy(proofs(), ({ id }) => id);
  const proven = ids.filter((id) => counts.has(id));
  const missing = ids.filter((id) => !counts.has(id));
  const report = [
    `${policy}: a test names ${proven.length} of ${ids.length} duties`,
    ...proven.map((id) => `  ${id} ${counts.get(id)?.length}`),
    ...(proven.length > 0 ? [`  not yet: ${missing.join(' ')}`] : []),
  ];
  console.log(report.join('\n'));
  expect(proven.length).toBeGreaterThanOrEqual(floor[policy as keyof typeof floor]);
});
