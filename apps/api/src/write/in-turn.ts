/**
 * Lets only so many pieces of work run at once; the others wait their turn. A flood of commands then queues here, where it costs nothing, and not
 * for a connection, where waiting ends in an error and readers wait as well.
 */
export function turns(atOnce: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
