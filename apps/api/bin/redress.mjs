#!/usr/bin/env node
// `npm start` and `npm test` come in here, on whatever Node the machine has (20.19 or newer). Plain JavaScript without a
// dependency, because nothing is installed yet; everything after the install runs on the pinned Node from the registry.
import { check } from './check.mjs';
import { stopped, stopOnSignals } from './child.mjs';
import { buildAll, runCommand, runProgram, runScript, start } from './start.mjs';

const OLDEST_NODE = [20, 19];
const commands = {
  start,
  test: check,
  run: runProgram,
  script: runScript,
  command: runCommand,
  build: buildAll,
};

const [name = 'start', ...rest] = process.argv.slice(2);
const command = commands[/** @type {keyof typeof commands} */ (name)];

if (!command) {
  fail(`There is no command "${name}". Use: ${Object.keys(commands).join(', ')}.`);
} else if (!recentEnough(process.versions.node)) {
  fail(
    `Redress needs Node ${OLDEST_NODE.join('.')} or newer and this is ${process.version}. Install it from https://nodejs.org.`,
  );
} else {
  stopOnSignals();
  try {
    process.exitCode = await command(rest);
  } catch (error) {
    if (stopped()) process.exitCode = 130;
    else fail(error instanceof Error ? error.message : String(error));
  }
}

/** @param {string} version such as 20.19.4 */
function recentEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [needsMajor = 0, needsMinor = 0] = OLDEST_NODE;
  return major > needsMajor || (major === needsMajor && minor >= needsMinor);
}

/** @param {string} message */
function fail(message) {
  console.error(`\n${message}`);
  process.exitCode = 1;
}
