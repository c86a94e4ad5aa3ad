import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyHistory } from '@redress/api/src/upkeep/verify-history.ts';
import { compose } from '@redress/api/src/compose.ts';
import { startCluster } from '@redress/api/src/database/cluster.ts';
import { readEnv } from '@redress/api/src/env.ts';
import { publishProcedure } from '@redress/api/src/organisations/procedure-versions.ts';
import { roleSecret } from '@redress/api/testing/cluster.ts';
import { aMasterKey, killUnderSubmissions } from '@redress/api/testing/killed-server.ts';
import { wholeness } from '@redress/api/testing/whole-cases.ts';
import { publishedProcedure } from '@redress/domain/procedures/published.ts';
import pg from 'pg';

/**
 * `npm run faults [kills]`: kills the server without warning under submissions, ten times unless told otherwise, and looks whether every
 * acknowledged complaint is there, once and whole. Fails when one is not.
 */
const kills = Number(process.argv[2] ?? 10);
const organisationKey = 'not-alone-mentoring';

const folder = await mkdtemp(join(tmpdir(), 'redress-faults-'));
await chmod(folder, 0o755);
const cluster = await startCluster(join(folder, 'postgres'), 'only for these faults');
try {
  const first = new pg.Client({ connectionString: cluster.url('postgres') });
  await first.connect();
  await first.query('create database redress');
  await first.end();
  const masterKey = aMasterKey();
  const ownerUrl = cluster.url('redress');
  const { deps, close } = await compose(
    readEnv({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      DATABASE_URL: ownerUrl,
      REDRESS_ROLE_SECRET: roleSecret,
      REDRESS_MASTER_KEY: Buffer.from(masterKey).toString('base64'),
      REDRESS_DATA: folder,
    }),
  );
  const organisationId = randomUUID();
  const organisation = {
    id: organisationId,
    key: organisationKey,
    name: 'Not Alone Mentoring',
    createdAt: new Date(),
  };
  await deps.database.prisma.organisation.create({ data: organisation });
  await publishProcedure(deps, organisationId, publishedProcedure('not-alone-mentoring'));

  const { acknowledged, backAfterMs } = await killUnderSubmissions(
    { ownerUrl, masterKey, organisationKey },
    { kills, senders: 16 },
  );
  const { missing, torn, cases } = await wholeness(ownerUrl, acknowledged);
  const faults = await verifyHistory(deps, organisationId);
  await close();

  const twice = cases - acknowledged.length;
  process.stdout.write(
    [
      `kills ${kills}, complaints acknowledged ${acknowledged.length}`,
      `missing ${missing.length}, torn ${torn.length}, more than once ${twice}, faults in the history ${faults.length}`,
      `back after ${Math.round(Math.max(...backAfterMs))} ms at most`,
      '',
    ].join('\n'),
  );
  if (missing.length + torn.length + faults.length > 0 || twice !== 0) process.exitCode = 1;
} finally {
  await cluster.stop();
  await rm(folder, { recursive: true, force: true });
}
