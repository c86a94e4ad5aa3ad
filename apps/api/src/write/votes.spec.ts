import { concluded, heard, hearingStory, investigated } from '@redress/domain/testing/retold-hearing.ts';
import { expect, test } from 'vitest';
import { testDeps } from '../../testing/deps.ts';
import { plant } from '../../testing/planted-case.ts';
import { aMember, anOrganisationUnder, panelist, teller } from '../../testing/told-case.ts';

const deps = await testDeps();
const rounds = 300;

test(
  `in ${rounds} rounds of the last two votes arriving together there is always one decision`,
  { timeout: 300_000 },
  async () => {
    deps.setNow('2026-10-08T16:00:00Z');
    const organisationId = await anOrganisationUnder(deps, 'one-to-one-mentors');
    const member = (name: string, roles: string[], kind: 'staff' | 'panel' = 'staff') =>
      aMember(deps, organisationId, { name, roles, kind });
    const cast = {
      director: await member('Director', ['director']),
      senior: await member('Senior manager', ['seniorManager']),
      mentor: await member('Mentor', ['mentor'], 'panel'),
      chair: await member('Chair', [], 'panel'),
      governor: await member('Governor', [], 'panel'),
      teacher: await member('Teacher', [], 'panel'),
    };
    const story = hearingStory([...investigated, ...heard, ...concluded.slice(0, 1)]);
    const { ask } = teller(deps, organisationId);
    const vote = (caseId: string, personId: string, outcome: string) =>
      ask(panelist(personId), 'CastVote', { outcome, reasons: 'What was said.' }, { caseId });

    for (let round = 1; round <= rounds; round += 1) {
      const caseId = await plant(deps, organisationId, story, cast);
      const votes = await Promise.all([
        vote(caseId, cast.governor, 'partlyUpheld'),
        vote(caseId, cast.chair, 'partlyUpheld'),
      ]);
      expect(votes.map(({ kind }) => kind)).toEqual(['done', 'done']);
      const events = await deps.database
        .of(organisationId)
        .caseEvent.findMany({ where: { caseId }, orderBy: { seq: 'asc' } });
      const tail = events.slice(story.history.length).map(({ type }) => type);
      expect(tail, `round ${round}`).toEqual(['VoteCast', 'VoteCast', 'PanelDecided']);
    }
  },
);
