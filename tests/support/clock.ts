import { writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/** The server's clock, which a journey moves from day to day. It runs on between moves. */
export type Clock = {
  /** Sets it, such as `2026-11-23T09:00:00Z`. */
  readonly moveTo: (instant: string) => Promise<void>;
};

/** A clock in a file, as REDRESS_CLOCK_FILE names it. */
export function clockIn(file: string): Clock {
  return {
    async moveTo(instant) {
      if (Number.isNaN(Date.parse(instant)))
        throw new Error(`"${instant}" is not an instant such as 2026-11-23T09:00:00Z.`);
      await writeFile(file, instant);
      // The server counts on from the moment the file was written, so that moment has to be past.
      await pause(2);
    },
  };
}
