import { calendarBench } from './calendar.bench.ts';
import { historyBench } from './history.bench.ts';
import { readsBench } from './reads.bench.ts';
import { sizesBench } from './sizes.bench.ts';

/** `npm run bench [name …]`: prints tables; nothing here fails a build. */
const benches: Readonly<Record<string, () => string | Promise<string>>> = {
  calendar: calendarBench,
  history: historyBench,
  sizes: sizesBench,
  reads: readsBench,
};

const asked = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length === 0 || asked.includes(name)) process.stdout.write(`${await bench()}\n`);
}
