/** More work waits than can be done in a few seconds. */
export class TooBusy extends Error {
  override name = 'TooBusy';
}

/**
 * Lets only so many pieces of work run at once; the others wait their turn, where it costs nothing, and not for a connection or a processor, where
 * waiting ends in an error and everybody else waits as well. Each lane has a queue of its own, and the queues take turns: however many wait in one,
 * whoever waits in another is soon served.
 * @param mostWaiting for each lane, how many may wait; whoever comes then is refused with `TooBusy` at once
 */
export function turns<Lane extends string>(
  atOnce: number,
  mostWaiting: Readonly<Record<Lane, number>>,
): <Result>(lane: Lane, work: () => Promise<Result>) => Promise<Result> {
  const waiting = new Map<string, (() => void)[]>(Object.keys(mostWaiting).map((lane) => [lane, []]));
  let running = 0;
  const callNext = () => {
    for (const [lane, queue] of waiting) {
      const next = queue.shift();
      if (!next) continue;
      // to the end of the line of lanes
      waiting.delete(lane);
      waiting.set(lane, queue);
      return next();
    }
    running -= 1;
  };
  return async (lane, work) => {
    if (running < atOnce) running += 1;
    else {
      const queue = waiting.get(lane) ?? [];
      if (queue.length >= mostWaiting[lane]) throw new TooBusy(`Too many wait in the lane "${lane}".`);
      await new Promise<void>((resolve) => queue.push(resolve));
    }
    try {
      return await work();
    } finally {
      callNext();
    }
  };
}
