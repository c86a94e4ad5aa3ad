import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDeps, type TestDeps } from '../../testing/deps.ts';
import { withSession } from '../database/session.ts';
import { readings } from '../upkeep/readings.ts';
import { listen } from './listen.ts';
import { metrics, type Metrics } from './metrics.ts';
import { serve, type Serving } from './serve.ts';

let deps: TestDeps;
let figures: Metrics;
let serving: Serving;
let port: number;
beforeAll(async () => {
  deps = await testDeps();
  figures = metrics(() => readings(deps, deps.testDatabase.as('worker')));
  port = await listen(figures.server, 0, '127.0.0.1');
  serving = await serve(deps, figures.answered);
});
afterAll(async () => {
  figures.server.closeAllConnections();
  figures.server.close();
  await serving.close();
});

const asked = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
const valueOf = (text: string, name: string) =>
  Number(new RegExp(`^${name.replaceAll(/[{}]/g, '\\$&')} (.+)$`, 'm').exec(text)?.[1]);

it('counts answers by app, kind and status, and never by address', async () => {
  await (await fetch(`${serving.addresses.portal}/healthz?somebody=1`)).text();
  await (await fetch(`${serving.addresses.console}/graphql`)).text();
  const count = (labels: string) => `redress_request_seconds_count{${labels}}`;
  await expect
    .poll(async () => valueOf(await asked(), count('surface="console",kind="graphql",status="405"')), {
      timeout: 20_000,
    })
    .toBe(1);
  const text = await asked();
  expect(valueOf(text, count('surface="portal",kind="healthz",status="200"'))).toBe(1);
  expect(text).not.toContain('somebody');
});

it('says how old the queue, the mail and the last backup are, as they are when it is asked', async () => {
  expect(await asked()).not.toMatch(/^redress_backup_age_seconds /m);
  await withSession(deps.testDatabase.ownerUrl, async (owner) => {
    await owner.query(
      `insert into installation (key_check, demonstration, last_backup_at) values ('', false, now() - interval '2 days')`,
    );
  });
  await withSession(deps.testDatabase.as('worker'), async (worker) => {
    await worker.query(
      `select graphile_worker.add_job('send-mail', '{}', run_at => now() - interval '1 hour')`,
    );
    await worker.query(`update graphile_worker._private_jobs set created_at = now() - interval '3 hours'`);
  });
  const text = await asked();
  expect(valueOf(text, 'redress_queue_age_seconds')).toBeCloseTo(3_600, -2);
  expect(valueOf(text, 'redress_oldest_unsent_mail_seconds')).toBeCloseTo(3 * 3_600, -2);
  expect(valueOf(text, 'redress_backup_age_seconds')).toBeCloseTo(2 * 24 * 3_600, -3);
  expect(valueOf(text, 'redress_late_clocks')).toBe(0);
});

it('counts promises whose time has passed, and neither those that were kept nor dates of others', async () => {
  const rows = ['open hard 1', 'open target 1', 'open hard -1', 'met hard 1', 'open complainant 1'].map(
    (row) => row.split(' '),
  );
  await withSession(deps.testDatabase.ownerUrl, async (owner) => {
    await owner.query('set session_replication_role = replica');
    for (const [status, kind, hoursAgo] of rows)
      await owner.query(
        `insert into deadline (organisation_id, case_id, clock_key, instance, kind, started_on, ends_at, status)
          values (gen_random_uuid(), gen_random_uuid(), 'ack', '', $1, now(), now() - $2::int * interval '1 hour', $3)`,
        [kind, hoursAgo, status],
      );
  });
  expect(valueOf(await asked(), 'redress_late_clocks')).toBe(2);
});

it('stands on a port of its own: no app gives them', async () => {
  for (const address of Object.values(serving.addresses))
    expect((await fetch(`${address}/metrics`)).status).toBe(404);
  expect((await fetch(`http://127.0.0.1:${port}/graphql`)).status).toBe(404);
});
