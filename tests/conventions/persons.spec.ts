import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { allFiles } from '../support/tree.ts';

// The persons, telephone numbers and mailboxes that the five published policies name, as SHA-256 of their letters and digits
// in lower case, so that they do not stand here either. The number before the digest is the length of what was digested.
const persons = new Set([
  '10 e179e50ecd72524cebb120f93cc9a614bda518e4b402abfdd87e4e81009ba842',
  '16 a4c9a5fef8db6717f11fabcd234aa353b33030704fd8cabe16a249210d214b14',
  '11 bf1f721d9a1984bea22c0bcd226e9ef5171d6208c0f7fbd53f25b8e4b4a3b824',
  '12 9d881f18dd881c18710a3c1f7269aae999d3cdf696bc7e62d4c836e808862147',
  '11 d1827bc7f3c08876222408d78b21cb6dec37bdd17bc5f9701966f87519cb3087',
  '12 cc205e8be5dedfa935402386da7c21e838d07ee696a52cbc4fec73884da9e536',
  '25 e5ecbd61b8a04d6aa1ab01f2b0ecb40082530c7d4efd8455f542d2f8e8dfd352',
  '33 b64f0ce7a0685501c6a7652edac3527b49ee46af490d003a86969561d3785e7b',
  '18 f66b0c4101036d255b81aa44c11af1a064641679b290322ae8a125eeaf7accf5',
  '18 a0b9f8d325f7db9a0712d3e04e29462203c492a912fb33da5d223de405cd1dfd',
  '20 d9ec7ea410075ecbf8a99ac5c3faa73f5c846562d136fab1c05cc2e536d7df2f',
]);
const lengths = new Set([...persons].map((entry) => Number(entry.split(' ')[0])));
const LONGEST_IN_WORDS = 5;

test('a name, a number and a mailbox are found however they are written', () => {
  expect(runs('Jo BLOGGS')).toContain('jobloggs');
  expect(runs('jo.bloggs@example.org')).toContain('jobloggsexampleorg');
  expect(runs('(01234) 567-890')).toContain('01234567890');
});

test('nowhere is a person, telephone number or mailbox of the published policies', () => {
  const found = allFiles().flatMap(({ path, text }) =>
    [path, ...new Set(text.split('\n'))].filter(namesSomebody).map(() => path),
  );
  expect([...new Set(found)]).toEqual([]);
});

function namesSomebody(line: string): boolean {
  return runs(line).some(
    (run) => lengths.has(run.length) && persons.has(`${run.length} ${hash('sha256', run)}`),
  );
}

/** One to five words in a row, without what stands between them. */
function runs(line: string): string[] {
  const words = line.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.flatMap((_, from) =>
    Array.from({ length: LONGEST_IN_WORDS }, (__, more) => words.slice(from, from + more + 1).join('')),
  );
}
