/** The API: starts what it needs, serves the three origins, runs jobs, and stops cleanly. */
import { compose } from './compose.ts';
import { demo } from './demo/demo.ts';
import { readEnv } from './env.ts';
import { serve } from './serve/serve.ts';
import { onStopSignal } from './stop-signal.ts';
import { startWorker } from './worker/start-worker.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const env = readEnv();
  const undo: (() => Promise<void>)[] = [];
  const stop = onStopSignal(async () => {
    for (const step of undo.splice(0).toReversed()) await step();
  });
  try {
    const { deps, workerUrl, close } = await compose(env, say);
    undo.push(close);
    if (env.REDRESS_DEMO && (await deps.database.prisma.organisation.count()) === 0) {
      say('Filling in demo data');
      await demo(deps);
    }
    if (env.REDRESS_WORKER === 'inside') {
      const worker = await startWorker(deps, workerUrl);
      undo.push(() => worker.stop());
    }
    const { addresses, close: closeServers } = await serve(deps);
    undo.push(closeServers);
    for (const [surface, address] of Object.entries(addresses)) say(`${surface.padEnd(8)} ${address}`);
  } catch (error) {
    await stop(1, error instanceof Error ? error.message : String(error));
  }
}

await main();
