import { dirname, join, posix } from 'node:path';
import { parseSync } from 'oxc-parser';
import { filesBelow, type SourceFile } from './tree.ts';

/** One file needing another, for its values or only for its types; both by their path from the root. */
export type Arrow = { readonly from: string; readonly to: string };

const homes = {
  '@redress/domain/testing/': 'packages/domain/testing/',
  '@redress/domain/': 'packages/domain/src/',
  '@redress/web/': 'packages/web/src/',
  '@redress/api/': 'apps/api/',
};

/** Every import between files of the workspace that people wrote, tests aside. */
export function arrows(): Arrow[] {
  const files = filesBelow('packages', 'apps', 'tests').filter(
    ({ path }) => /\.tsx?$/.test(path) && !/\.spec\.tsx?$/.test(path),
  );
  const known = new Set(files.map(({ path }) => path));
  return files.flatMap((file) =>
    targetsOf(file)
      .filter((to) => known.has(to))
      .map((to) => ({ from: file.path, to })),
  );
}

function targetsOf(file: SourceFile, counts: (entry: { isType: boolean }) => boolean = () => true): string[] {
  const { module } = parseSync(file.path, file.text);
  const dynamic = module.dynamicImports.flatMap(({ moduleRequest }) => {
    const said = file.text.slice(moduleRequest.start, moduleRequest.end);
    return /^['"]/.test(said) ? [said.slice(1, -1)] : [];
  });
  const fixed = [
    ...module.staticImports
      .filter(({ entries }) => entries.length === 0 || entries.some(counts))
      .map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry.moduleRequest && counts(entry) ? [entry.moduleRequest.value] : [])),
    ),
  ];
  return [...new Set([...fixed, ...dynamic])].map((from) => moduleOf(file.path, from));
}

/** What the browser or the server loads with some files: whatever they need, directly or by way of others, for more than its types. */
export function loadedWith(starts: readonly string[]): Set<string> {
  const files = new Map(filesBelow('packages', 'apps').map((file) => [file.path, file]));
  const loaded = new Set<string>();
  const open = [...starts];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const file = files.get(path);
    if (file === undefined || loaded.has(path)) continue;
    loaded.add(path);
    if (/\.tsx?$/.test(path)) open.push(...targetsOf(file, ({ isType }) => !isType));
  }
  return loaded;
}

/** Where a module that a file names stands: its path from the root, or the name of a package. */
export function moduleOf(importer: string, from: string): string {
  if (from.startsWith('.')) return posix.normalize(join(dirname(importer), from));
  const ours = Object.entries(homes).find(([name]) => from.startsWith(name));
  return ours === undefined ? from : ours[1] + from.slice(ours[0].length);
}

/** Groups that cannot be told which comes first: each file of one is needed by every other, directly or by way of others (Tarjan). */
export function circles(found: readonly Arrow[]): string[][] {
  const next = Map.groupBy(found, ({ from }) => from);
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const done: string[][] = [];
  const visit = (file: string): number => {
    const mine = order.size;
    order.set(file, mine);
    low.set(file, mine);
    open.push(file);
    for (const { to } of next.get(file) ?? []) {
      const reached = order.has(to) ? (open.includes(to) ? (order.get(to) ?? mine) : mine) : visit(to);
      low.set(file, Math.min(low.get(file) ?? mine, reached));
    }
    if (low.get(file) === mine) done.push(open.splice(open.indexOf(file)));
    return low.get(file) ?? mine;
  };
  for (const file of next.keys()) if (!order.has(file)) visit(file);
  return done.filter((group) => group.length > 1).map((group) => group.toSorted());
}
