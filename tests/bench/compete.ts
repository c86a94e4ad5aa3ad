import { cpuSeconds } from './cpu.ts';
import { load, type Ask } from './load.ts';
import type { Stand } from './stand.ts';
import { median } from './table.ts';

const rounds = 5;
const seconds = 4;

export type Contest = {
  name: string;
  /** The floor's CPU for one request divided by ours has to be at least this. */
  atLeast: number;
  ours: () => Ask;
  floor: () => Ask;
  /** The floor without a part that both have to do; what it saves is taken off both sides in a row of its own. */
  without?: { name: string; floor: () => Ask };
  right: (answer: string) => boolean;
};

/** Milliseconds of CPU for one request, program and database together, round by round in turn. */
export const compete = async (stand: Stand, contest: Contest): Promise<string[][]> => {
  const entrants = [
    { pid: stand.api.pid, ask: contest.ours },
    { pid: stand.floor.pid, ask: contest.floor },
    ...(contest.without === undefined ? [] : [{ pid: stand.floor.pid, ask: contest.without.floor }]),
  ];
  const spent: number[][] = entrants.map(() => []);
  for (const { ask } of entrants) await load(1, ask, contest.right);
  for (let round = 0; round < rounds; round++) {
    const order = entrants.map((_entrant, index) => (index + round) % entrants.length);
    for (const index of round % 2 === 0 ? order : order.toReversed()) {
      const entrant = entrants[index];
      if (entrant === undefined) continue;
      const used = async () => (await cpuSeconds(entrant.pid)) + (await cpuSeconds(stand.postgres));
      const before = await used();
      const answered = await load(seconds, entrant.ask, contest.right);
      spent[index]?.push((((await used()) - before) * 1000) / answered);
    }
  }
  const [ours = [], floor = [], plain] = spent;
  const rows = [row(contest.name, contest.atLeast, ours, floor)];
  if (plain !== undefined && contest.without !== undefined) {
    const saved = median(floor) - median(plain);
    rows.push(
      row(
        contest.without.name,
        contest.atLeast,
        ours.map((one) => one - saved),
        plain,
      ),
    );
  }
  return rows;
};

const row = (name: string, atLeast: number, ours: readonly number[], floor: readonly number[]): string[] => {
  const ratios = ours.map((one, round) => (floor[round] ?? 0) / one);
  const ratio = median(ratios);
  const range = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
  return [
    name,
    `${median(ours).toFixed(3)} ms`,
    `${median(floor).toFixed(3)} ms`,
    ratio.toFixed(2),
    range,
    `≥ ${atLeast}`,
    ratio >= atLeast ? 'met' : 'NOT MET',
  ];
};
