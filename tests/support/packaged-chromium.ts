import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './tree.ts';

/** Chromium as unpacked from the package registry: the program, fonts, and libraries for a machine that has none. */
export type PackagedChromium = {
  readonly executablePath: string;
  readonly fonts: string;
  readonly libraries: string;
};

const home = join(root, '.data', 'browser');

/** Unpacks @sparticuz/chromium under .data on first use (about 3 s, 200 MB). Safe when two processes do it at once. */
export async function packagedChromium(): Promise<PackagedChromium> {
  if (!existsSync(home)) await unpack();
  return {
    executablePath: join(home, 'chromium'),
    fonts: join(home, 'fonts'),
    libraries: join(home, 'al2023', 'lib'),
  };
}

async function unpack(): Promise<void> {
  await mkdir(join(home, '..'), { recursive: true });
  // Unpacked beside its place and then renamed, so that a half-unpacked browser is never found.
  const fresh = await mkdtemp(`${home}-`);
  const temporary = process.env['TMPDIR'];
  // The package unpacks into the system's temporary folder and nowhere else.
  process.env['TMPDIR'] = fresh;
  try {
    const { default: packaged, inflate } = await import('@sparticuz/chromium');
    await packaged.executablePath();
    const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
    await inflate(join(entry, '..', '..', 'bin', 'al2023.tar.br'));
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
  await rename(fresh, home).catch(async (error: unknown) => {
    await rm(fresh, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  });
}
