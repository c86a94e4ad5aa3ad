import { filesBelow } from '../support/tree.ts';
import { obligations } from './ids.ts';
import { callsSaying } from './reach.ts';
import type { Ran } from './results.ts';

/** What tests say of one duty: those that ran and drive the product, and those that count for nothing, with the reason. */
export type Proof = { readonly id: string; readonly by: readonly string[]; readonly not: readonly string[] };

const inBrackets = new RegExp(`\\[((?:${Object.keys(obligations).join('|')})-[^\\]]+)\\]`, 'g');

/** Ids in the brackets of a title: `[NAM-7.5a]`, or several: `[NAM-7.5a, NAM-7.5b]`. */
export const idsIn = (title: string): string[] =>
  [...title.matchAll(inBrackets)].flatMap(([, ids = '']) => ids.split(/[\s,]+/)).filter((id) => id !== '');

// What moves a rule, the API or a screen. Reading a procedure, or finding something in it, moves nothing.
const drives = [
  /^packages\/domain\/src\/(acts|clocks|letters|panel|access|history|organisation|calendar)\//,
  /^packages\/domain\/testing\/(?!procedures\/|data\/|calendars)/,
  /^packages\/web\/(src|testing)\//,
  /^apps\/api\/(src|testing)\//,
  /^apps\/(portal|console|panel)\/src\//,
  /^tests\/(support|journeys)\//,
];

/** For every duty that a title names: which tests prove it. */
export function proofsBy(ran: readonly Ran[]): Map<string, Proof> {
  const specs = new Map(
    filesBelow('packages', 'apps', 'tests')
      .filter(({ path }) => /\.spec\.tsx?$/.test(path))
      .map((file) => [file.path, file]),
  );
  const named = ran.flatMap((test) => idsIn(test.title).map((id) => ({ id, ...test })));
  return new Map(
    [...Map.groupBy(named, ({ id }) => id)].map(([id, tests]) => {
      const said = tests.map(({ title, file, passed }) => {
        const spec = specs.get(file);
        if (!passed) return { where: `${file}: ${title}`, why: 'did not pass' };
        const calls = spec === undefined ? [] : callsSaying(spec, id);
        const moved = calls.some(({ modules }) =>
          modules.some((module) => drives.some((path) => path.test(module))),
        );
        return { where: `${file}: ${title}`, why: moved ? undefined : 'reads data only' };
      });
      const by = said.filter(({ why }) => why === undefined).map(({ where }) => where);
      const not = said.filter(({ why }) => why !== undefined).map(({ where, why }) => `${where} (${why})`);
      return [id, { id, by, not }];
    }),
  );
}

/** One line a policy, then one a duty: proven by how many tests, or what is missing. */
export function table(proofs: ReadonlyMap<string, Proof>): string {
  return Object.entries(obligations)
    .flatMap(([policy, ids]) => [
      `${policy}: ${ids.filter((id) => proven(proofs, id)).length} of ${ids.length} duties proven`,
      ...ids.map((id) => `  ${id.padEnd(12)} ${line(proofs.get(id))}`),
    ])
    .join('\n');
}

export const proven = (proofs: ReadonlyMap<string, Proof>, id: string): boolean =>
  (proofs.get(id)?.by.length ?? 0) > 0;

function line(proof: Proof | undefined): string {
  if (proof === undefined) return 'no test';
  return proof.by.length === 0 ? `not proven: ${proof.not.join('; ')}` : `${proof.by.length}  ${proof.by[0]}`;
}
