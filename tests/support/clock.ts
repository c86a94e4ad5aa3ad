import { writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

type Follower = (instant: string) => Promise<void>;

/** The server's clock, which a journey moves from day to day. It runs on between moves. */
export type Clock = {
  /** Sets it, such as `2026-11-23T09:00:00Z`, and the clocks of all browsers that follow it. */
  readonly moveTo: (instant: string) => Promise<void>;
  /** Tells a follower the time it was last set to, and every time it is set to from now on. */
  readonly follow: (follower: Follower) => Promise<void>;
  readonly unfollow: (follower: Follower) => void;
};

/** A clock in a file, as REDRESS_CLOCK_FILE names it, set to `instant`. */
export async function startClock(file: string, instant: string): Promise<Clock> {
  const followers = new Set<Follower>();
  let last = instant;
  const clock: Clock = {
    async moveTo(to) {
      if (Number.isNaN(Date.parse(to)))
        throw new Error(`"${to}" is not an instant such as 2026-11-23T09:00:00Z.`);
      last = to;
      await writeFile(file, to);
      // The server counts on from the moment the file was written, so that moment has to be past.
      await pause(2);
      await Promise.all([...followers].map((follower) => follower(to)));
    },
    async follow(follower) {
      followers.add(follower);
      await follower(last);
    },
    unfollow: (follower) => void followers.delete(follower),
  };
  await clock.moveTo(instant);
  return clock;
}
