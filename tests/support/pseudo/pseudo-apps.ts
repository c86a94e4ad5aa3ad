import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../tree.ts';

const modules = join(import.meta.dirname, 'pseudo-modules.ts');

/**
 * Builds the three apps in the pseudo-language. They are not what is delivered: their words are.
 * @returns the settings with which the server shows them, and speaks the same
 */
export async function pseudoApps(folder: string): Promise<Record<string, string>> {
  await Promise.all(['portal', 'console', 'panel'].map((app) => build(app, join(folder, app, 'dist'))));
  return { REDRESS_APPS: folder, NODE_OPTIONS: `--import=${modules}` };
}

async function build(app: string, folder: string): Promise<void> {
  const cwd = join(root, 'apps', app);
  const vite = join(cwd, 'node_modules/vite/bin/vite.js');
  const options = ['build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn', '--minify', 'false'];
  await promisify(execFile)(process.execPath, ['--import', modules, vite, ...options], { cwd });
}
