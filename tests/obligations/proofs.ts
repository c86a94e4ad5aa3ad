import { filesBelow } from '../support/tree.ts';
import { obligations } from './ids.ts';

/** A test title that names a duty: which, and where it stands. */
export type Proof = { readonly id: string; readonly file: string; readonly line: number };

const policies = Object.keys(obligations).join('|');

// Inside a quoted title: `[NAM-7.5a]`, or several: `[NAM-7.5a, NAM-7.5b]`.
const inBrackets = new RegExp(`['"\`][^'"\`]*?\\[((?:${policies})-[^\\]]+)\\]`, 'g');
const furtherBrackets = new RegExp(`\\[((?:${policies})-[^\\]]+)\\]`, 'g');

/** Every duty named by a test title of the workspace, in the order of the files. */
export function proofs(): Proof[] {
  return filesBelow('packages', 'apps', 'tests')
    .filter(({ path }) => /\.spec\.tsx?$/.test(path))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, at) => idsIn(line).map((id) => ({ id, file: path, line: at + 1 }))),
    );
}

function idsIn(line: string): string[] {
  if (line.search(inBrackets) < 0) return [];
  return [...line.matchAll(furtherBrackets)].flatMap(([, ids = '']) => ids.split(/[\s,]+/));
}
