import { proofsBy, table } from './proofs.ts';
import { ranIn, suites } from './results.ts';

/** `npm run duties`: every duty of the five policies with the tests that prove it, as the last run of each check left it. */
const reports = suites.map((suite) => ({ suite, ran: ranIn(suite) }));
const missing = reports.filter(({ ran }) => ran === undefined).map(({ suite }) => suite);
if (missing.length > 0) process.stdout.write(`Not run here yet, so not counted: ${missing.join(', ')}.\n\n`);
process.stdout.write(`${table(proofsBy(reports.flatMap(({ ran }) => ran ?? [])))}\n`);
