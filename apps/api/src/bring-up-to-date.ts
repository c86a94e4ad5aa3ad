import type { Arrangement } from './database/arrange-roles.ts';
import { grantRights } from './database/grants.ts';
import { migrate } from './database/migrate.ts';
import { roleIn } from './database/roles.ts';
import { installQueue } from './worker/install-queue.ts';

/** Tables, rights and queue as this release wants them; harmless where they are. @returns the migrations that were applied, and whether the queue is new */
export async function bringUpToDate(
  ownerUrl: string,
  { roles, urls }: Pick<Arrangement, 'roles' | 'urls'>,
): Promise<{ migrations: string[]; newQueue: boolean }> {
  const migrations = await migrate(ownerUrl);
  if (roles !== 'one') await grantRights(ownerUrl, { app: roleIn(urls.app), reader: roleIn(urls.reader) });
  return { migrations, newQueue: await installQueue(ownerUrl, urls) };
}
