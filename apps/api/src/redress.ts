/** `npm run redress -- <command>`: what people who run an installation do outside a browser. */
import { program } from './commands/program.ts';

const code = await program(process.argv.slice(2), {
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
});
// Libraries keep timers that would hold the program for seconds; what was said is out once this has been.
process.stdout.write('', () => process.exit(code));
