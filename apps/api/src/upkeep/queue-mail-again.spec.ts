import { beforeAll, expect, it } from 'vitest';
import { testDeps, type TestDeps } from '../../testing/deps.ts';
import { anOrganisation } from '../../testing/organisation.ts';
import { withSession } from '../database/session.ts';
import { queueMailAgain } from './queue-mail-again.ts';

let deps: TestDeps;
beforeAll(async () => {
  deps = await testDeps();
});

const queued = () =>
  withSession(deps.testDatabase.as('worker'), async (worker) => {
    const { rows } = await worker.query<{ key: string }>(
      `select key from graphile_worker._private_jobs where key like 'mail:%' order by key`,
    );
    return rows.map(({ key }) => key);
  });

it('puts the mails that wait into a new queue, once each, and none that was sent', async () => {
  const mails: string[] = [];
  for (const state of ['queued', 'sent', 'queued']) {
    const { id: organisationId } = await anOrganisation(deps);
    const [caseId, id, contentId] = [deps.newId(), deps.newId(), deps.newId()];
    const data = { organisationId, caseId, id, contentId, cause: 'test', state, queuedAt: deps.now() };
    await deps.database.transaction(organisationId, (transaction) => transaction.outboxMail.create({ data }));
    if (state === 'queued') mails.push(`mail:${id}`);
  }
  expect(await queued()).toEqual([]);
  await queueMailAgain(deps);
  await queueMailAgain(deps);
  expect(await queued()).toEqual(mails.toSorted());
});
