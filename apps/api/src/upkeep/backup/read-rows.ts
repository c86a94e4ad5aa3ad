import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Manifest } from './records.ts';
import { copiesOut, organisationsIn } from './tables.ts';

/** All rows of a table, as COPY writes them, in pieces. Runs in the caller's transaction, and sees what that sees. */
export async function* readRows(session: Client, table: Manifest['tables'][number]): AsyncGenerator<Buffer> {
  for (const { organisationId, statement } of copiesOut(table, await organisationsIn(session))) {
    if (organisationId !== undefined)
      await session.query(`select set_config('app.organisation', $1, true)`, [organisationId]);
    for await (const chunk of session.query(copyTo(statement))) yield chunk;
  }
}
