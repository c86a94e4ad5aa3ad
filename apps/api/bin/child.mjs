// Starts programs and makes sure that none of them outlives us. Each child leads a process group of its own, so that Ctrl-C
// in a terminal reaches only this process, which then passes it on once, in the right way for that child.
import { spawn } from 'node:child_process';

const GRACE_MS = 45_000;
const posix = process.platform !== 'win32';

/** @typedef {{ code: number, output: string }} Ended */
/** @typedef {{ cwd: string, env: NodeJS.ProcessEnv, show?: boolean, stopsItself?: boolean }} How */

/** @type {Map<import('node:child_process').ChildProcess, How>} */
const running = new Map();
let stopping = false;

/** True once a signal has told us to stop. */
export const stopped = () => stopping;

/**
 * Runs a program to its end. Its output is kept, or shown as it comes with `show`. A child that `stopsItself` (the server,
 * which has its own database to put down first) gets the signal alone; of any other, the whole group gets it.
 * @param {string} program
 * @param {string[]} args
 * @param {How} how
 * @returns {Promise<Ended>} never rejects: a program that cannot be started ends with code 127
 */
export function run(program, args, how) {
  if (stopping) return Promise.resolve({ code: 130, output: '' });
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, {
      cwd: how.cwd,
      env: how.env,
      detached: posix,
      stdio: ['ignore', how.show ? 'inherit' : 'pipe', how.show ? 'inherit' : 'pipe'],
      // npm and pnpm are .cmd files on Windows, which only a shell can start.
      shell: !posix && !program.endsWith('.exe'),
    });
    running.set(child, how);
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => end(127, `${program}: ${error.message}\n`));
    child.on('close', (code, signal) => end(code ?? (signal === 'SIGINT' ? 130 : 1), ''));

    /** @param {number} code @param {string} more */
    function end(code, more) {
      running.delete(child);
      resolve({ code, output: output + more });
    }
  });
}

/** Passes the first SIGINT, SIGTERM or SIGHUP on to every child, and takes down by force what is still there after the grace. */
export function stopOnSignals() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      process.stdout.write('\nStopping …\n');
      // SIGINT also for SIGTERM: PostgreSQL waits for its clients on SIGTERM and shuts down fast and cleanly on SIGINT.
      for (const [child, how] of running) send(child, 'SIGINT', !how.stopsItself);
      setTimeout(
        () => [...running.keys()].forEach((child) => send(child, 'SIGINT', true)),
        GRACE_MS / 2,
      ).unref();
      setTimeout(
        () => [...running.keys()].forEach((child) => send(child, 'SIGKILL', true)),
        GRACE_MS,
      ).unref();
    });
  }
}

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal @param {boolean} group */
function send(child, signal, group) {
  if (child.pid === undefined) return;
  try {
    process.kill(posix && group ? -child.pid : child.pid, signal);
  } catch {
    // It ended in the meantime.
  }
}
