/** The jobs, as a program of their own, beside an API with REDRESS_WORKER=apart and a DATABASE_URL. */
import { compose } from './compose.ts';
import { readEnv } from './env.ts';
import { untilStopped } from './until-stopped.ts';
import { startWorker } from './worker/start-worker.ts';

await untilStopped(async (begin) => {
  const { deps, workerUrl } = await begin(
    () => compose(readEnv()),
    ({ close }) => close(),
  );
  await begin(
    () => startWorker(deps, workerUrl),
    (worker) => worker.stop(),
  );
});
