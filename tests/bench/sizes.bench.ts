import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../support/tree.ts';
import { table } from './table.ts';

/** What a browser has to load: the calendar alone, and the first page of each app. */
export const sizesBench = async (): Promise<string> => {
  const calendar = await bundled(`export { compileCalendar } from '@redress/domain/calendar/calendar.ts';`);
  const due = await bundled(
    `export { compileCalendar } from '@redress/domain/calendar/calendar.ts'; export { due, latestNotice } from '@redress/domain/calendar/due.ts'; export { workedOut } from '@redress/domain/words/worked-out.ts';`,
  );
  const firstLoads = await Promise.all(
    Object.entries(MOST).map(async ([app, most]) => {
      const size = await firstLoad(join(root, 'apps', app, 'dist'));
      return [`${app}'s first load, brotli`, kilo(size), `≤ ${most / 1000} kB`, met(size <= most)];
    }),
  );
  return table(
    'Sizes in a browser',
    ['', 'size', 'figure', ''],
    [
      ['calendar and its data, gzip', kilo(calendar), '≤ 3 kB', met(calendar <= 3_000)],
      ['the same with counting rules, notice and explanations', kilo(due), '', ''],
      ...firstLoads,
    ],
  );
};

/** Bytes an app's first page may take. */
const MOST = { portal: 175_000, console: 280_000, panel: 280_000 };

const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const met = (yes: boolean): string => (yes ? 'met' : 'NOT MET');

const bundled = async (contents: string): Promise<number> => {
  const result = await build({
    stdin: { contents, resolveDir: join(root, 'tests'), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return gzipSync(result.outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
};

/** index.html, and everything it names and that those files import at once. */
const firstLoad = async (dist: string): Promise<number> => {
  const html = await readFile(join(dist, 'index.html'), 'utf8');
  const files = new Set(
    [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? ''),
  );
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    const code = await readFile(join(dist, file), 'utf8');
    for (const [, imported] of code.matchAll(/(?:import|from)\s*"\.\/([^"]+\.js)"/g))
      files.add(join(file, '..', imported ?? ''));
  }
  const present = await readdir(dist, { recursive: true });
  let sum = brotli(Buffer.from(html));
  for (const file of files) if (present.includes(file)) sum += brotli(await readFile(join(dist, file)));
  return sum;
};

const brotli = (bytes: Buffer): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
