// Brings pnpm and installs the workspace, doing neither when it is already done.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './child.mjs';
import { step } from './progress.mjs';
import { environment, root, tools } from './workspace.mjs';

const stamp = join(root, 'node_modules', '.redress-installed');

/**
 * Installs exactly what the lock file says.
 * @returns {Promise<NodeJS.ProcessEnv>} the environment in which `node` is the pinned one and `pnpm` is ours
 */
export async function install() {
  const env = await withPnpm();
  const wanted = digest();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return env;
  await step('Installing packages', async () => {
    const args = ['install', '--frozen-lockfile', '--config.confirmModulesPurge=false'];
    const { code, output } = await run('pnpm', args, { cwd: root, env });
    if (code !== 0)
      throw new Error(
        `${output}\nThe packages could not be installed. Is the package registry within reach?`,
      );
    writeFileSync(stamp, wanted);
  });
  return env;
}

/** The pnpm that package.json names: the machine's own when it is that one, else one of our own under .data/tools. */
async function withPnpm() {
  const [, version = ''] = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager.split(
    '@',
  );
  const own = join(tools, `pnpm-${version}`);
  const bin = join(own, 'node_modules', '.bin');
  if (existsSync(join(bin, 'pnpm'))) return environment(bin);

  // Asked outside the workspace: inside it, any pnpm fetches the version that package.json names and answers with that.
  const found = await run('pnpm', ['--version'], { cwd: tmpdir(), env: process.env });
  if (found.code === 0 && found.output.trim() === version) return environment();

  await step(`Bringing pnpm ${version}`, async () => {
    mkdirSync(own, { recursive: true });
    const args = ['install', '--no-audit', '--no-fund', '--no-save', '--prefix', own, `pnpm@${version}`];
    const { code, output } = await run('npm', args, { cwd: own, env: process.env });
    if (code !== 0)
      throw new Error(`${output}\npnpm could not be fetched. Is the package registry within reach?`);
  });
  return environment(bin);
}

/** Changes whenever what has to be installed changes, or the kind of machine it is installed for. */
function digest() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'])
    hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}
