import { faults } from './faults.ts';

/**
 * `npm run faults [name] [rounds]`: takes the server, its connections or its database away under submissions, again and again, and looks whether
 * every acknowledged complaint is there, once and whole. Prints a line of figures for each; fails when anything is wrong.
 */
const [name, rounds] = process.argv.slice(2);
const chosen = Object.entries(faults).filter(([known]) => name === undefined || name === known);
if (chosen.length === 0) {
  process.stderr.write(`There is no fault "${name}". There are: ${Object.keys(faults).join(', ')}.\n`);
  process.exitCode = 1;
}
for (const [known, fault] of chosen) {
  const { figures, wrong } = await fault.run(Number(rounds ?? fault.rounds));
  process.stdout.write(`${known.padEnd(12)} ${figures}\n`);
  for (const what of wrong) process.stdout.write(`${''.padEnd(12)} WRONG: ${what}\n`);
  if (wrong.length > 0) process.exitCode = 1;
}
