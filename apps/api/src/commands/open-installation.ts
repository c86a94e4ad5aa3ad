import { attention, compose, type Composed } from '../compose.ts';
import { lentServer } from '../database/own-server.ts';
import { readEnv, type Env } from '../env.ts';

// A command says what it found; its log is for what goes wrong.
export const quietly = (): Env => ({ ...readEnv(), LOG_LEVEL: 'error', REDRESS_DEMO: false });

/**
 * Lends the installation that the environment names, brought up to date, whether or not its server runs at the time.
 * @param attend is told what a start would warn of
 */
export async function withInstallation<Result>(
  use: (installation: Composed) => Promise<Result>,
  attend: (words: string) => void = () => {},
): Promise<Result> {
  const onStep = (step: string) => {
    if (step.startsWith(attention)) attend(step.slice(attention.length));
  };
  const installation = await compose(quietly(), onStep, lentServer);
  try {
    return await use(installation);
  } finally {
    await installation.close();
  }
}

/** Lends the way to its database alone, as it stands. */
export async function withDatabase<Result>(
  use: (database: { env: Env; ownerUrl: string }) => Promise<Result>,
): Promise<Result> {
  const env = quietly();
  if (env.DATABASE_URL !== undefined) return use({ env, ownerUrl: env.DATABASE_URL });
  const { url, stop } = await lentServer(env.REDRESS_DATA);
  try {
    return await use({ env, ownerUrl: url });
  } finally {
    await stop();
  }
}
