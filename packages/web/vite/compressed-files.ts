import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = /\.(js|css|svg|json)$/;
const WORTH_IT = 1024; // bytes; a smaller file fits into one packet as it is

/**
 * Lays a `.br` and a `.gz` beside every file of a build, for the server to send as they are: compressing once, as hard as it goes, costs no
 * visitor any time.
 */
export function compressedFiles(): Plugin {
  return {
    name: 'redress:compressed-files',
    apply: 'build',
    async writeBundle({ dir }) {
      if (dir === undefined) return;
      const names = await readdir(dir, { recursive: true });
      await Promise.all(names.filter((name) => TEXT.test(name)).map((name) => compress(join(dir, name))));
    },
  };
}

async function compress(file: string): Promise<void> {
  if ((await stat(file)).size < WORTH_IT) return;
  const text = await readFile(file);
  const [small, smaller] = await Promise.all([promisify(gzip)(text), promisify(brotliCompress)(text)]);
  await Promise.all([writeFile(`${file}.gz`, small), writeFile(`${file}.br`, smaller)]);
}
