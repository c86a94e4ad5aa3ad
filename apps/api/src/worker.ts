/** The jobs, as a program of their own, beside an API with REDRESS_WORKER=apart and a DATABASE_URL. */
import { compose } from './compose.ts';
import { readEnv } from './env.ts';
import { untilStopped } from './until-stopped.ts';
import { scheduleBackups } from './upkeep/backup/backup-schedule.ts';
import { superviseWorker } from './worker/supervise.ts';

await untilStopped(async (begin) => {
  const { deps, urls, ownerUrl } = await begin(
    () => compose(readEnv()),
    ({ close }) => close(),
  );
  await begin(
    () => superviseWorker(deps.log, urls),
    (worker) => worker.stop(),
  );
  await begin(
    async () => scheduleBackups(deps, ownerUrl),
    (schedule) => schedule.stop(),
  );
});
