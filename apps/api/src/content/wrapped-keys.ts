/** Every wrapped key of an installation, organisation by organisation, for whoever checks or replaces them. */
import type { Client } from 'pg';

export type Wrapped = { organisationId: string; caseId?: string; wrapped: Buffer };

const atOnce = 500;

/** @param session of the database's owner, outside a transaction; it is left naming no organisation */
export async function* wrappedKeys(session: Pick<Client, 'query'>): AsyncGenerator<readonly Wrapped[]> {
  const { rows: organisations } = await session.query<{ id: string }>(
    'select id from organisation order by id',
  );
  for (const { id: organisationId } of organisations) {
    await session.query(`select set_config('app.organisation', $1, false)`, [organisationId]);
    const { rows: own } = await session.query<{ wrapped: Buffer }>(
      'select wrapped_key as wrapped from organisation_key where organisation_id = $1',
      [organisationId],
    );
    yield own.map(({ wrapped }) => ({ organisationId, wrapped }));
    for (let after = nil; ;) {
      const { rows } = await session.query<{ caseId: string; wrapped: Buffer }>(
        `select case_id as "caseId", wrapped_key as wrapped from case_key
          where organisation_id = $1 and case_id > $2 and wrapped_key is not null order by case_id limit ${atOnce}`,
        [organisationId, after],
      );
      yield rows.map((row) => ({ organisationId, ...row }));
      const last = rows.at(-1);
      if (!last) break;
      after = last.caseId;
    }
  }
  await session.query(`select set_config('app.organisation', '', false)`);
}

const nil = '00000000-0000-0000-0000-000000000000';
