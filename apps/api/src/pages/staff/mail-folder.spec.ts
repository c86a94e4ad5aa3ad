import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { missedSessions, people } from '@redress/domain/testing/story.ts';
import { expect, test } from 'vitest';
import { testDeps } from '../../../testing/deps.ts';
import { aColleague, signIn } from '../../../testing/graph.ts';
import { testServer } from '../../../testing/server.ts';
import { anOrganisationUnder, complainant, staff, teller } from '../../../testing/told-case.ts';

const query = '{ mailFolder { id to subject text at } }';
type Mails = { mailFolder: { to: string; subject: string }[] | null };

/** Writes what is queued into the folder, as the demonstration's own mail server would. */
async function deliver(deps: Awaited<ReturnType<typeof testDeps>>, organisationId: string) {
  const folder = join(deps.env.REDRESS_DATA, 'mail');
  await mkdir(folder, { recursive: true });
  const rows = await deps.database.of(organisationId).outboxMail.findMany();
  for (const { id, cause } of rows)
    await writeFile(
      join(folder, `${id}.eml`),
      `Message-ID: <${id}@redress>\r\nTo: somebody@example.org\r\nSubject: ${cause}\r\n\r\nWords.\r\n`,
    );
  return rows.length;
}

test('in a demonstration staff see the mails of their organisation, but none of a case about themselves', async () => {
  const deps = await testDeps({ REDRESS_DEMO: 'true' });
  const serving = await testServer(deps);
  deps.setNow('2026-12-18T10:00:00Z');
  const organisationId = await anOrganisationUnder(deps, 'not-alone-mentoring');
  const contact = await aColleague(deps, organisationId, people.notAlone.contact);
  const reviewer = await aColleague(deps, organisationId, people.notAlone.reviewer);
  const stranger = await aColleague(
    deps,
    await anOrganisationUnder(deps, 'one-to-one-mentors'),
    people.oneToOne.director,
  );
  const [desk, other, elsewhere] = [
    await signIn(serving, 'console', contact),
    await signIn(serving, 'console', reviewer),
    await signIn(serving, 'console', stranger),
  ];
  expect((await desk.ask<Mails>(query)).mailFolder).toEqual([]);
  const { tell } = teller(deps, organisationId);
  const { caseId } = await tell(undefined, complainant, 'ReceiveComplaint', missedSessions);
  await tell(caseId, staff(contact.personId), 'NameSubject', {
    personId: reviewer.personId,
    roles: [],
    description: 'A colleague',
  });
  const queued = await deliver(deps, organisationId);
  expect(queued).toBeGreaterThan(0);
  expect((await desk.ask<Mails>(query)).mailFolder).toHaveLength(queued);
  expect((await other.ask<Mails>(query)).mailFolder).toEqual([]);
  expect((await elsewhere.ask<Mails>(query)).mailFolder).toEqual([]);
});

test('outside a demonstration nobody reads the mails of others', async () => {
  const deps = await testDeps();
  const serving = await testServer(deps);
  const organisationId = await anOrganisationUnder(deps, 'not-alone-mentoring');
  const desk = await signIn(
    serving,
    'console',
    await aColleague(deps, organisationId, people.notAlone.contact),
  );
  expect((await desk.ask<Mails>(query)).mailFolder).toBeNull();
});
