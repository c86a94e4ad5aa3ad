import type { Logger } from 'pino';
import { TooBusy, turns } from '../in-turn.ts';
import { surfaces, type Surface } from '../surface.ts';

// Some 250 reads a second are answered: who is the last to wait here waits for a third of a second. The surfaces take turns, so that a flood at
// one leaves the others open.
const readsAtOnce = 16;
const readsWaiting = 80;
// They wait for each other further in, each kind in a lane of its own; this only bounds how many are held in memory.
const changesAtOnce = 400;

const sayAgainAfterMs = 60_000;

export type Gate = <Result>(
  surface: Surface,
  operation: string,
  work: () => Promise<Result>,
) => Promise<Result>;

/** How many operations are under way at a time, in the whole process. Whoever comes when too many wait hears so at once (`TooBusy`). */
export function openGate({ log, machineNow }: { log: Logger; machineNow(): Date }): Gate {
  const lanes = (most: number) =>
    Object.fromEntries(surfaces.map((surface) => [surface, most])) as Record<Surface, number>;
  const reads = turns(readsAtOnce, lanes(readsWaiting));
  const changes = turns(changesAtOnce, lanes(0));
  let saidAt = -Infinity;
  return async (surface, operation, work) => {
    try {
      return await (/\bmutation\b/.test(operation) ? changes : reads)(surface, work);
    } catch (error) {
      const now = machineNow().getTime();
      if (error instanceof TooBusy && now - saidAt > sayAgainAfterMs) {
        saidAt = now;
        log.warn({ surface }, 'more comes in than can be answered: some are told to come again');
      }
      throw error;
    }
  };
}
