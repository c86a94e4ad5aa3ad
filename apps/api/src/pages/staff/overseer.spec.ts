/** Somebody who oversees sees that there is a case and how it stands, and nothing of what it says. */
import { missedSessions, people } from '@redress/domain/testing/story.ts';
import { publishedProcedure } from '@redress/domain/procedures/published.ts';
import { expect, test } from 'vitest';
import { testDeps } from '../../../testing/deps.ts';
import { aColleague, signIn } from '../../../testing/graph.ts';
import { anOrganisation, publish } from '../../../testing/organisation.ts';
import { testServer } from '../../../testing/server.ts';
import { complainant, staff, teller } from '../../../testing/told-case.ts';

const deps = await testDeps();
const serving = await testServer(deps);

test('where only the case manager may read a case, whoever received it keeps its row and loses its words', async () => {
  deps.setNow('2026-12-18T10:00:00Z');
  const { id: organisationId } = await anOrganisation(deps);
  const procedure = publishedProcedure('not-alone-mentoring');
  await publish(deps, organisationId, {
    ...procedure,
    confidentiality: { ...procedure.confidentiality, audience: 'case manager only' },
  });
  const contact = await aColleague(deps, organisationId, { ...people.notAlone.contact, roles: ['contact'] });
  const handler = await aColleague(deps, organisationId, {
    ...people.notAlone.reviewer,
    roles: ['investigator'],
  });
  const desk = await signIn(serving, 'console', contact);
  const { tell } = teller(deps, organisationId);
  const { caseId, answer } = await tell(undefined, complainant, 'ReceiveComplaint', missedSessions);
  const look = `query ($id: ID!, $number: String!) { caseFile(id: $id) { relation sights told { status trackingNumber } record { seq } messages { id } subjectTextIds content { kind text } letters { id } reference }
    findCase(typed: $number) { relation reference } register { nodes { caseId relation } } worklist { nodes { caseId relation } }
    letterDraft(caseId: $id, letter: "outcome", to: "complainant") { letter } }`;
  const asked = { id: caseId, number: answer.trackingNumber! };
  type Seen = { caseFile: { relation: string; content: object[] } };

  const before = await desk.ask<Seen>(look, asked);
  expect(before.caseFile.relation).toBe('duty');
  expect(JSON.stringify(before)).toContain('Morgan Ellis');

  await tell(caseId, staff(contact.personId), 'AssignHandler', {
    role: 'investigator',
    personId: handler.personId,
  });
  const after = await desk.ask(look, asked);
  expect(after).toEqual({
    caseFile: {
      relation: 'overseer',
      sights: ['register row'],
      told: { status: 'new', trackingNumber: null },
      record: [],
      messages: [],
      subjectTextIds: [],
      content: [],
      letters: [],
      reference: null,
    },
    findCase: { relation: 'overseer', reference: null },
    register: { nodes: [{ caseId, relation: 'overseer' }] },
    worklist: { nodes: [{ caseId, relation: 'overseer' }] },
    letterDraft: null,
  });
});
