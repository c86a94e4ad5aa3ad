import { withSession } from '../src/database/session.ts';
import type { TestDeps } from './deps.ts';

/** What is queued to be told to somebody about how they sign in, oldest first. */
export const accountMails = ({ testDatabase }: TestDeps, userId: string): Promise<string[]> =>
  withSession(testDatabase.as('worker'), async (worker) => {
    const { rows } = await worker.query<{ about: string }>(
      `select payload ->> 'about' as about from graphile_worker._private_jobs
        where payload ->> 'userId' = $1 order by id`,
      [userId],
    );
    return rows.map(({ about }) => about);
  });
