import { fork } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { folders } from './ground.ts';
import type { Mutant } from './instrument.ts';
import { described, report } from './report.ts';
import type { Said, Tried } from './trial.ts';

/**
 * `npm run mutants [-- part … --one-in=10]`: breaks every rule of the domain in turn and lists what no test noticed. A part is a folder or file
 * below packages/domain/src; without one, all folders in which rules stand, one after the other. With `--one-in`, a sample: every tenth mutant.
 * Fails below 90 % in any of them.
 */
// A survivor meets every test that passes it, and other work may share the processor.
const SECONDS_OF_A_HANG = 300;
const MINUTES_OF_A_START = 10;

type Run = { mutants: readonly Mutant[]; tried: Tried[] };

const { values, positionals } = parseArgs({
  args: process.argv.slice(2).filter((part) => part !== '--'),
  options: { 'one-in': { type: 'string', default: '1' } },
  allowPositionals: true,
});
let enough = true;
for (const part of positionals.length > 0 ? positionals : folders) {
  const start = performance.now();
  const { mutants, tried } = await run(part);
  enough = report(part, mutants, tried, (performance.now() - start) / 1000) && enough;
}
process.exitCode = enough ? 0 : 1;

async function run(part: string): Promise<Run> {
  const so: Run = { mutants: [], tried: [] };
  do await until(part, so);
  while (so.tried.length < so.mutants.length);
  return so;
}

/** Resolves when the trial ends; one that hangs is ended, and its mutant with it. */
function until(part: string, so: Run): Promise<void> {
  return new Promise((resolve, reject) => {
    const trial = fork(join(import.meta.dirname, 'trial.ts'), [
      part,
      values['one-in'],
      String(so.tried.length),
    ]);
    const hang = () => {
      trial.kill('SIGKILL');
      const id = so.mutants[so.tried.length]?.id;
      if (id !== undefined) so.tried.push({ id, verdict: 'timed out' });
    };
    let timer = setTimeout(hang, MINUTES_OF_A_START * 60_000);
    trial.on('message', (said: Said) => {
      clearTimeout(timer);
      timer = setTimeout(hang, SECONDS_OF_A_HANG * 1000);
      if ('mutants' in said) so.mutants = said.mutants;
      else so.tried.push(said);
      const tried = so.mutants[so.tried.length - 1];
      if ('verdict' in said && said.verdict === 'survived' && tried)
        process.stderr.write(`${described(tried)}\n`);
    });
    trial.on('exit', (code, signal) => {
      clearTimeout(timer);
      if (so.mutants.length > 0 && (code === 0 || signal)) resolve();
      else reject(new Error(`The trial of ${part} ended with ${code ?? signal}.`));
    });
  });
}
