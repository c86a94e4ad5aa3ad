/** The jobs, as a program of their own, beside an API with REDRESS_WORKER=apart and a DATABASE_URL. */
import { compose } from './compose.ts';
import { readEnv } from './env.ts';
import { onStopSignal } from './stop-signal.ts';
import { startWorker } from './worker/start-worker.ts';

const undo: (() => Promise<void>)[] = [];
const stop = onStopSignal(async () => {
  for (const step of undo.splice(0).toReversed()) await step();
});
try {
  const { deps, workerUrl, close } = await compose(readEnv());
  undo.push(close);
  const worker = await startWorker(deps, workerUrl);
  undo.push(() => worker.stop());
} catch (error) {
  await stop(1, error instanceof Error ? error.message : String(error));
}
