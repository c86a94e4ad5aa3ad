/** The API: starts what it needs, serves the three origins, runs jobs, and stops cleanly. */
import { compose } from './compose.ts';
import { demo, demoNotes } from './demo/demo.ts';
import { readEnv } from './env.ts';
import { listen } from './serve/listen.ts';
import { metrics } from './serve/metrics.ts';
import { firstStartCode } from './acts/first-start.ts';
import { serve } from './serve/serve.ts';
import { untilStopped } from './until-stopped.ts';
import { scheduleBackups } from './upkeep/backup/backup-schedule.ts';
import { readings } from './upkeep/readings.ts';
import { superviseWorker } from './worker/supervise.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

const aboutFirstStart = (address: string) => `
Nobody can sign in here yet. Open this address within the hour to become the first administrator; it works once:

  ${address}
`;

await untilStopped(async (begin) => {
  const env = readEnv();
  const { deps, urls, ownerUrl } = await begin(
    () => compose(env, say),
    ({ close }) => close(),
  );
  // Begun like the rest, so that Ctrl-C lets it finish: half of a demonstration would stay so.
  if (env.REDRESS_DEMO)
    await begin(
      () => demo(deps, say),
      async () => {},
    );
  if (env.REDRESS_WORKER === 'inside') {
    await begin(
      () => superviseWorker(deps.log, urls),
      (worker) => worker.stop(),
    );
    await begin(
      async () => scheduleBackups(deps, ownerUrl),
      (schedule) => schedule.stop(),
    );
  }
  const figures = metrics(() => readings(deps, urls.worker));
  if (env.METRICS_PORT !== undefined) {
    const port = env.METRICS_PORT;
    await begin(
      () => listen(figures.server, port, env.METRICS_HOST),
      async () => figures.server.closeAllConnections(),
    );
  }
  const { addresses } = await begin(
    () => serve(deps, figures.answered),
    ({ close }) => close(),
  );
  for (const [surface, address] of Object.entries(addresses)) say(`${surface.padEnd(8)} ${address}`);
  if (env.REDRESS_DEMO) say(await demoNotes(deps));
  const code = env.REDRESS_DEMO ? undefined : await firstStartCode(deps);
  if (code !== undefined) say(aboutFirstStart(`${addresses.console}/first#${code}`));
});
