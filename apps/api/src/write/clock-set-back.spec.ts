import { missedSessions, people } from '@redress/domain/testing/story.ts';
import { expect, test } from 'vitest';
import { testDeps } from '../../testing/deps.ts';
import { aMember, anOrganisationUnder, complainant, staff, teller } from '../../testing/told-case.ts';

const deps = await testDeps();

test('a clock that is set back makes no event happen before the one that led to it', async () => {
  deps.setNow('2026-12-18T10:00:00Z');
  const organisationId = await anOrganisationUnder(deps, 'not-alone-mentoring');
  const contact = await aMember(deps, organisationId, people.notAlone.contact);
  const { tell } = teller(deps, organisationId);
  const { caseId } = await tell(undefined, complainant, 'ReceiveComplaint', missedSessions);
  const note = { kind: 'note', note: 'Rang, and nobody answered.' } as const;
  await tell(caseId, staff(contact), 'AddNote', note);
  deps.setNow('2026-12-11T10:00:00Z');
  await tell(caseId, staff(contact), 'AddNote', note);
  deps.setNow('2026-12-18T10:00:01Z');
  await tell(caseId, staff(contact), 'AddNote', note);
  const events = await deps.database
    .of(organisationId)
    .caseEvent.findMany({ where: { caseId }, orderBy: { seq: 'asc' }, select: { at: true } });
  const times = events.map(({ at }) => at.toISOString());
  expect(times).toEqual(times.toSorted());
  expect(times.slice(-3)).toEqual([
    '2026-12-18T10:00:00.000Z',
    '2026-12-18T10:00:00.000Z',
    '2026-12-18T10:00:01.000Z',
  ]);
});

test('a name of which nothing is to be seen is refused like one that is not there', async () => {
  deps.setNow('2026-12-18T10:00:00Z');
  const organisationId = await anOrganisationUnder(deps, 'not-alone-mentoring');
  const { ask } = teller(deps, organisationId);
  const named = (name: string) => ({
    ...missedSessions,
    answers: { ...missedSessions.answers, name },
  });
  const [unseen, absent] = await Promise.all(
    ['\u200b\u2060\u3164', ''].map((name) => ask(complainant, 'ReceiveComplaint', named(name))),
  );
  expect(unseen).toEqual(absent);
  expect(unseen).toMatchObject({ kind: 'refused' });
});
