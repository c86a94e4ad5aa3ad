/** The whole of one complaint, as its three readers ask for it over HTTP. */
import { missedSessions, people } from '@redress/domain/testing/story.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDeps } from '../../testing/deps.ts';
import { aColleague, newKey, portal, signIn, type App, type Colleague } from '../../testing/graph.ts';
import { input, open, receive, type Received } from '../../testing/portal-complaint.ts';
import { testServer } from '../../testing/server.ts';
import { anOrganisationUnder } from '../../testing/told-case.ts';

const deps = await testDeps();
const serving = await testServer(deps);

type Tracked = {
  track: {
    status: string;
    stageKey: string;
    letterCount: number;
    reference: string | null;
    told: { outcomes: { outcome: string }[] };
  };
};
const track = '{ track { status stageKey letterCount reference told { outcomes { outcome } } } }';

let handler: App;
let reviewer: App;
let contact: Colleague;
let reviewing: Colleague;
let mine: App;
let caseId: string;
let received: Received['result'];

beforeAll(async () => {
  deps.setNow('2026-12-18T10:00:00Z');
  const organisationId = await anOrganisationUnder(deps, 'not-alone-mentoring');
  const { key: organisationKey } = await deps.database.prisma.organisation.findUniqueOrThrow({
    where: { id: organisationId },
  });
  contact = await aColleague(deps, organisationId, people.notAlone.contact);
  reviewing = await aColleague(deps, organisationId, people.notAlone.reviewer);
  ({ result: received } = await portal(serving).ask<Received>(receive, {
    organisationKey,
    key: newKey(),
    input,
  }));
  mine = portal(serving, received.sessionToken);
  handler = await signIn(serving, 'console', contact);
  reviewer = await signIn(serving, 'console', reviewing);
});

const letter = (key: string, datedOn: string, blocks: Record<string, string>) => ({
  letter: key,
  to: 'complainant',
  channel: 'portal',
  datedOn,
  blocks,
  omitted: {},
});

describe('the complaint', () => {
  test('is in the list of whoever receives complaints, and found by its number', async () => {
    const { worklist } = await handler.ask<{
      worklist: { nodes: { caseId: string; trackingNumber: string; nextDueOn: string }[] };
    }>('{ worklist { nodes { caseId trackingNumber nextDueOn } } }');
    expect(worklist.nodes).toHaveLength(1);
    caseId = worklist.nodes[0]!.caseId;
    expect(worklist.nodes[0]).toMatchObject({ trackingNumber: received.trackingNumber });
    const { findCase } = await handler.ask<{ findCase: { caseId: string } }>(
      'query ($r: String!) { findCase(typed: $r) { caseId relation } }',
      {
        r: received.trackingNumber.replace('-', '').toLowerCase(),
      },
    );
    expect(findCase.caseId).toBe(caseId);
  });

  test('is read whole by whoever may, with who wrote what', async () => {
    const { caseFile } = await handler.ask<{
      caseFile: {
        relation: string;
        content: { kind: string; text: string; by: string }[];
        people: { name: string }[];
        told: { stage: string };
        record: { by: string; sentences: { code: string }[] }[];
      };
    }>(
      `query ($id: ID!) { caseFile(id: $id) { relation sights told { stage } record { by sentences { code values { name kind value } } } content { id kind text by byPersonId at } people { personId name roles panel } procedure { key version document } calendarDays { additions { on } } letters { id key } } }`,
      { id: caseId },
    );
    expect(caseFile.relation).toBe('duty');
    expect(caseFile.told.stage).toBe('complaint');
    expect(caseFile.record[0]).toMatchObject({
      by: 'complainant',
      sentences: [
        { code: 'ComplaintReceived', values: [{ name: 'channel', kind: 'channel', value: 'portal' }] },
      ],
    });
    const form = caseFile.content.find(({ kind: of }) => of === 'answers');
    expect(JSON.parse(form!.text)).toMatchObject({ name: 'Morgan Ellis' });
    expect(form!.by).toBe('complainant');
    expect(caseFile.people.map(({ name }) => name)).toContain('Tom Ashby');
  });

  test('a letter says what it must hold and lacks, and how it will look, before it goes', async () => {
    const draft = `query ($id: ID!) { letterDraft(caseId: $id, letter: "acknowledgement", to: "complainant") { rendition refusal { code } blocks { key fill value missing { code } } } }`;
    const { letterDraft } = await handler.ask<{
      letterDraft: {
        rendition: string;
        blocks: { fill: string; value: string | null; missing: { code: string } | null }[];
      };
    }>(draft, { id: caseId });
    expect(letterDraft.rendition).toBe('full');
    for (const block of letterDraft.blocks) expect(block.value === null).toBe(block.missing !== null);
    expect(letterDraft.blocks.find(({ fill }) => fill === 'typed')?.missing?.code).toBe('block missing');

    const preview = `query ($id: ID!, $input: LetterPreviewInput!) { letterPreview(caseId: $id, input: $input) { __typename ... on LetterPreview { document { sections { parts { kind text items } } } } ... on Refused { refusals { code field } } } }`;
    const looks = async (blocks: Record<string, string>) =>
      (
        await handler.ask<{ letterPreview: { __typename: string; document: object } }>(preview, {
          id: caseId,
          input: letter('acknowledgement', '2026-12-18', blocks),
        })
      ).letterPreview;
    expect((await looks({})).__typename).toBe('Refused');
    const whole = await looks({ process: 'We will look into it.', useOfData: 'We keep it safe.' });
    expect(JSON.stringify(whole.document)).toContain('We will look into it.');
    const { track: tracked } = await mine.ask<Tracked>(track);
    expect(tracked.letterCount).toBe(0);
  });

  test('is acknowledged, assigned, looked into and answered', async () => {
    await handler.tell(
      'sendLetter',
      caseId,
      letter('acknowledgement', '2026-12-18', {
        process: 'We will look into it.',
        useOfData: 'We keep it safe.',
      }),
    );
    await handler.tell('assignHandler', caseId, { role: 'investigator', personId: contact.personId });
    await handler.tell('recordNoMeeting', caseId, { reason: 'Everything was written down already.' });
    await handler.tell('addNote', caseId, { kind: 'note', note: 'The mentor says the same.' });
    await handler.tell('writeToComplainant', caseId, { message: 'Do you still have the bill?' });
    await mine.tell('sendMessage', '', { message: 'Yes, all three pages.' });
    const { messages } = await mine.ask<{ messages: { from: string; text: string }[] }>(
      '{ messages { id from at text } }',
    );
    expect(messages.map(({ from }) => from)).toEqual(['organisation', 'complainant']);
    deps.setNow('2027-01-05T10:00:00Z');
    const decision = {
      outcome: 'upheld',
      reasons: 'Nobody came, and nobody told you.',
      redress: [],
      omitted: {},
      signature: 'Priya Nair',
    };
    expect((await handler.refused('decideOutcome', caseId, decision))[0]?.message).toMatch(/\w+/);
    await handler.tell('decideOutcome', caseId, { ...decision, redress: ['apology'] });
  });

  test('an outcome that is decided is not told before its letter goes', async () => {
    const seen = async () => (await mine.ask<Tracked>(track)).track.told.outcomes;
    expect(await seen()).toEqual([]);
    deps.setNow('2027-01-06T10:00:00Z');
    await handler.tell(
      'sendLetter',
      caseId,
      letter('outcome', '2027-01-06', { apology: 'We are sorry.', noRecurrence: 'Mentors now ring.' }),
    );
    expect(await seen()).toEqual([{ outcome: 'upheld' }]);
    const { letters } = await mine.ask<{ letters: { key: string; document: { sections: object[] } }[] }>(
      '{ letters { id key sentAt datedOn document { sections { parts { text items } } } } }',
    );
    expect(letters.map(({ key }) => key)).toEqual(['outcome', 'acknowledgement']);
    expect(JSON.stringify(letters[0]!.document)).toContain('We are sorry.');
  });

  test('is appealed on the last day of the window, and reviewed by somebody else', async () => {
    deps.setNow('2027-01-26T23:30:00Z');
    mine = portal(
      serving,
      (await portal(serving).ask<{ result: { sessionToken: string } }>(open, received)).result.sessionToken,
    );
    await mine.tell('requestNextStage', '', { to: 'appeal', answers: { why: 'The bill still stands.' } });
    const { myComplaint } = await mine.ask<{
      myComplaint: { answers: object; points: object[]; requests: { to: string; answers: object }[] };
    }>('{ myComplaint { answers points { id text } requests { id to answers } } }');
    expect(myComplaint.answers).toEqual(missedSessions.answers);
    expect(myComplaint.requests).toMatchObject([
      { to: 'appeal', answers: { why: 'The bill still stands.' } },
    ]);
    deps.setNow('2027-01-27T10:00:00Z');
    await handler.tell(
      'sendLetter',
      caseId,
      letter('appealAcknowledgement', '2027-01-27', { review: 'Somebody else looks at it.' }),
    );
    await handler.tell('assignHandler', caseId, { role: 'reviewer', personId: reviewing.personId });
    await reviewer.tell('decideOutcome', caseId, {
      outcome: 'makeChanges',
      reasons: 'The bill is taken back.',
      redress: ['apology'],
      omitted: {},
    });
    await reviewer.tell(
      'sendLetter',
      caseId,
      letter('appealOutcome', '2027-01-27', { changes: 'The bill is taken back.' }),
    );
    const { track: tracked } = await mine.ask<Tracked>(track);
    expect(tracked).toMatchObject({ status: 'closed', stageKey: 'appeal' });
    expect(tracked.told.outcomes).toEqual([{ outcome: 'upheld' }, { outcome: 'makeChanges' }]);
  });

  test('stands in the register when it is closed, and in no list', async () => {
    const { register, worklist } = await reviewer.ask<{
      register: { nodes: { status: string; outcomeKey: string }[] };
      worklist: { nodes: object[] };
    }>(
      '{ register { pageInfo { endCursor hasNextPage } nodes { caseId status outcomeKey relation receivedOn closedOn } } worklist { nodes { caseId } } }',
    );
    expect(register.nodes).toMatchObject([{ status: 'closed', outcomeKey: 'makeChanges' }]);
    expect(worklist.nodes).toEqual([]);
  });

  test('is out of reach once the session was left', async () => {
    await mine.ask('mutation { leave }');
    expect((await mine.ask<{ track: unknown }>(track)).track).toBeNull();
    const { errors } = await mine.raw('{ letters { id } }');
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
