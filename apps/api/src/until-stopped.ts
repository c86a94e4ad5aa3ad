/** Begins something that has to be stopped again, unless the program is already leaving. */
export type Begin = <T>(begin: () => Promise<T>, stop: (begun: T) => Promise<void>) => Promise<T>;

/**
 * Runs a program that begins things and then goes on until Ctrl-C or a request to end. Everything it has begun is stopped
 * again, the last first, also when it fails half-way; what is just beginning is let finish, so that it can be stopped.
 * A second signal leaves at once.
 */
export async function untilStopped(start: (begin: Begin) => Promise<void>): Promise<void> {
  const stops: (() => Promise<void>)[] = [];
  let beginning: Promise<unknown> = Promise.resolve();
  let leaving = false;

  const leave = async (code: number) => {
    leaving = true;
    await beginning.catch(() => undefined);
    for (const stop of stops.splice(0).toReversed()) await stop().catch(() => (code = 1));
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => (leaving ? process.exit(130) : void leave(0)));
  }

  try {
    await start(async (begin, stop) => {
      const begun = begin();
      beginning = begun;
      const thing = await begun;
      stops.push(() => stop(thing));
      if (leaving) throw new Error('Stopped while starting.');
      return thing;
    });
  } catch (error) {
    if (leaving) return;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    await leave(1);
  }
}
