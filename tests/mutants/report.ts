import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../support/tree.ts';
import { accepted } from './accepted.ts';
import type { Mutant } from './instrument.ts';
import type { Tried } from './trial.ts';

const ENOUGH = 90;

/** Prints a line of figures for one part and writes its survivors to `.data/mutants/<part>.txt`. Says whether enough were noticed. */
export function report(
  part: string,
  mutants: readonly Mutant[],
  tried: readonly Tried[],
  seconds: number,
): boolean {
  const verdicts = new Map(tried.map((one) => [one.id, one.verdict]));
  const of = (verdict: string) => mutants.filter(({ id }) => verdicts.get(id) === verdict);
  const unnoticed = [...of('survived'), ...of('not covered')];
  const open = unnoticed.filter((mutant) => !accepted.some((one) => is(mutant, one)));
  const counted = mutants.length - (unnoticed.length - open.length);
  const rate = counted === 0 ? 100 : (100 * (counted - open.length)) / counted;
  const figures = {
    mutants: mutants.length,
    killed: of('killed').length,
    'timed out': of('timed out').length,
    survived: of('survived').length,
    'not covered': of('not covered').length,
    accepted: unnoticed.length - open.length,
  };
  process.stdout.write(
    `${part.padEnd(14)} ${rate.toFixed(1).padStart(5)} %  ${Object.entries(figures)
      .map(([name, n]) => `${n} ${name}`)
      .join(', ')} (${Math.round(seconds)} s)\n`,
  );
  const folder = join(root, '.data', 'mutants');
  mkdirSync(folder, { recursive: true });
  const lines = open.map((mutant) => `${described(mutant)}\n`);
  writeFileSync(join(folder, `${part.replaceAll('/', '+')}.txt`), lines.join(''));
  return rate >= ENOUGH;
}

/** Where it stands, what stood there and what stands there instead. */
export const described = ({ file, line, original, replacement }: Mutant): string =>
  `${relative(root, file)}:${line}\n  - ${short(original)}\n  + ${short(replacement)}`;

function is({ file, original, replacement }: Mutant, one: (typeof accepted)[number]): boolean {
  return (
    file.endsWith(`/packages/domain/src/${one.file}`) &&
    short(original) === one.original &&
    short(replacement) === one.replacement
  );
}

/** On one line. */
function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= 160 ? line : `${line.slice(0, 157)}…`;
}
