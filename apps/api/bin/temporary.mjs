import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

// As deep as a test keeps a database below the temporary folder.
const DEPTH = 4;
const PATIENCE_MS = 5_000;

/**
 * A temporary folder for everything the checks start. A test that is interrupted cannot stop its PostgreSQL, which runs in
 * a session of its own: `sweep` stops every server whose files lie here, and removes the folder.
 */
export function temporary() {
  const folder = mkdtempSync(join(tmpdir(), 'redress-test-'));
  // As root, PostgreSQL runs as a user of its own, who has to get in.
  chmodSync(folder, 0o755);
  return {
    env: { TMPDIR: folder },
    async sweep() {
      const servers = postmasters(folder, DEPTH);
      for (const pid of servers) signal(pid, 'SIGINT');
      for (let waited = 0; waited < PATIENCE_MS && servers.some(alive); waited += 100) await pause(100);
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** @param {string} folder @param {number} depth @returns {number[]} process ids of the PostgreSQL servers that run below */
function postmasters(folder, depth) {
  const file = join(folder, 'postmaster.pid');
  if (existsSync(file)) return [Number(readFileSync(file, 'utf8').split('\n')[0])].filter(alive);
  if (depth === 0) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => postmasters(join(folder, entry.name), depth - 1));
}

/** @param {number} pid */
function alive(pid) {
  return signal(pid, 0);
}

/** @param {number} pid @param {NodeJS.Signals | 0} name @returns {boolean} whether there is such a process */
function signal(pid, name) {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}
