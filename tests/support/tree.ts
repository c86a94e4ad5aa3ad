import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** A file of the workspace: its path from the root, with forward slashes, and its text. */
export type SourceFile = { readonly path: string; readonly text: string };

const notOurs = new Set([
  'node_modules',
  '.git',
  '.data',
  '.turbo',
  'dist',
  'generated',
  'coverage',
  'test-results',
]);
const notText = /\.(png|webp|jpe?g|ico|woff2?|ttf|otf|pdf|wasm|gz|br|zip)$/;

/** Every text file below these folders of the workspace that people wrote: nothing installed, generated or built. */
export function filesBelow(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) => pathsBelow(join(root, folder))).map(read);
}

/** Every text file that people wrote, the ones in the root included. The lock file is the package manager's. */
export function allFiles(): SourceFile[] {
  return pathsBelow(root)
    .filter((path) => !path.endsWith('pnpm-lock.yaml'))
    .map(read);
}

/** `path:line text` of every line that fits. */
export function linesLike(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
  );
}

function pathsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return pathsBelow(path);
    return entry.isFile() && !notText.test(entry.name) ? [path] : [];
  });
}

function read(path: string): SourceFile {
  return { path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') };
}
