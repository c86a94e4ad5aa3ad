/** Puts the API together, from the environment to something that can be served, and takes it apart again. */
import { bringUpToDate } from './bring-up-to-date.ts';
import { connect } from './connect.ts';
import { installationKey, placeOfKey } from './content/installation-key.ts';
import { assertDurable } from './database/durability.ts';
import { arrangeRoles, lostWithOneRole } from './database/arrange-roles.ts';
import type { Urls } from './database/roles.ts';
import { ownServer } from './database/own-server.ts';
import { withSession } from './database/session.ts';
import { assertNoDemonstration } from './demo/no-demonstration.ts';
import type { Deps } from './deps.ts';
import type { Env } from './env.ts';
import { openLog } from './log.ts';
import { beginHistories } from './upkeep/begin-histories.ts';
import { queueMailAgain } from './upkeep/queue-mail-again.ts';
import { tellUntold } from './upkeep/tell-untold.ts';

/** How a step begins that somebody should see to. */
export const attention = 'Attention: ';

export interface Composed {
  deps: Deps;
  urls: Urls;
  /** The owner's connection string: for upkeep, never for requests. */
  ownerUrl: string;
  /** Undoes everything, the last first. */
  close(): Promise<void>;
}

/**
 * Starts what is needed and brings it up to date: PostgreSQL (our own, unless DATABASE_URL names one), roles,
 * migrations, queue, keys. Throws one plain sentence where something is missing; whatever was started is stopped then.
 */
export async function compose(
  env: Env,
  onStep: (step: string) => void = () => {},
  server: typeof ownServer = ownServer,
): Promise<Composed> {
  const undo: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const step of undo.splice(0).toReversed()) await step();
  };
  try {
    return await put(env, onStep, server, undo, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function put(
  env: Env,
  onStep: (step: string) => void,
  server: typeof ownServer,
  undo: (() => Promise<void>)[],
  close: () => Promise<void>,
): Promise<Composed> {
  const log = openLog(env);
  const warn = (words: string | undefined) => {
    if (words === undefined) return;
    onStep(`${attention}${words}`);
    log.warn(words);
  };
  const ownerUrl = env.DATABASE_URL ?? (await ownDatabase(env, onStep, server, undo, log));

  onStep('Bringing the database up to date');
  const arrangement = await arrangeRoles(ownerUrl, env);
  const { urls } = arrangement;
  warn(lostWithOneRole(arrangement));
  const { migrations, newQueue } = await bringUpToDate(ownerUrl, arrangement);
  if (migrations.length > 0) log.info({ migrations }, 'migrated');

  const masterKey = await withSession(ownerUrl, async (owner) => {
    if (env.NODE_ENV === 'production') await assertNoDemonstration(owner);
    return installationKey(owner, placeOfKey(env));
  });
  const { deps, close: disconnect } = connect(env, masterKey, urls);
  undo.push(disconnect);
  // as the role that requests run as: a setting may belong to the server, the database or the role
  warn(await assertDurable(deps.database.pool));
  await beginHistories(deps);
  await tellUntold(deps);
  if (newQueue) await queueMailAgain(deps);
  return { deps, urls, ownerUrl, close };
}

async function ownDatabase(
  env: Env,
  onStep: (step: string) => void,
  server: typeof ownServer,
  undo: (() => Promise<void>)[],
  log: ReturnType<typeof openLog>,
): Promise<string> {
  onStep('Starting PostgreSQL');
  const { url, stop } = await server(env.REDRESS_DATA, log);
  undo.push(stop);
  return url;
}
