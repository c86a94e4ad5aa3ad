// Where things are, and the environment every program of ours runs in.
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const exe = process.platform === 'win32' ? '.exe' : '';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** The pinned Node, from the npm package of that name. Run directly: the script in node_modules/.bin swallows signals. */
export const pinnedNode = join(root, 'node_modules', 'node', 'bin', `node${exe}`);

export const tools = join(root, '.data', 'tools');

/**
 * The environment with our tools in front: the pinned Node, then what the workspace installed, then pnpm. Nothing phones home.
 * @param {string[]} more folders to put behind them
 */
export function environment(...more) {
  const found = Object.keys(process.env).find((name) => name.toLowerCase() === 'path') ?? 'PATH';
  const path = [dirname(pinnedNode), join(root, 'node_modules', '.bin'), ...more, process.env[found] ?? ''];
  return {
    ...process.env,
    [found]: path.join(delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    DO_NOT_TRACK: '1',
    CHECKPOINT_DISABLE: '1',
  };
}
