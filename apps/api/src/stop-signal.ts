/**
 * Runs `stop` once, on Ctrl-C or when asked to end, and leaves. A second signal leaves at once.
 * @returns leaves for another reason: with an exit code, and a sentence for whoever started the program
 */
export function onStopSignal(stop: () => Promise<void>): (code: number, why: string) => Promise<void> {
  let stopping = false;
  const leave = async (code: number, why?: string) => {
    if (stopping) return void process.exit(code === 0 ? 130 : code);
    stopping = true;
    if (why !== undefined) process.stderr.write(`${why}\n`);
    const stopped = await stop().then(
      () => true,
      () => false,
    );
    process.exit(stopped ? code : 1);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void leave(0));
  return leave;
}
