import type { CommandData } from '@redress/domain/acts/commands.ts';
import { concluded, heard, hearingStory, investigated } from '@redress/domain/testing/retold-hearing.ts';
import { missedSessions } from '@redress/domain/testing/story.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { testDeps } from '../../testing/deps.ts';
import { inOrganisation } from '../../testing/organisation.ts';
import { plant } from '../../testing/planted-case.ts';
import {
  aMember,
  anOrganisationUnder,
  complainant,
  panelist,
  staff,
  teller,
} from '../../testing/told-case.ts';
import { loadCase } from '../history/load-case.ts';
import { readContent } from '../content/content.ts';
import type { Mail } from '../mail/out/outbox.ts';
import { keptLetters } from './kept-letters.ts';
import { plainText } from './plain-text.ts';

const deps = await testDeps();
let organisationId: string;

type Sent = Mail & { id: string; cause: string };

/** The mail of a case as it lies in the outbox, opened. */
const mails = (caseId: string): Promise<Sent[]> =>
  deps.database.transaction(organisationId, async (transaction) => {
    const ref = { organisationId, caseId };
    const rows = await transaction.outboxMail.findMany({ where: ref, orderBy: { id: 'asc' } });
    const bodies = await readContent(
      deps,
      transaction,
      ref,
      rows.map(({ contentId }) => contentId),
    );
    return rows.map(({ id, cause, contentId }) => ({
      id,
      cause,
      ...(JSON.parse(bodies.get(contentId)!) as Mail),
    }));
  });

describe('a letter to somebody who complained', () => {
  let contact: string;
  beforeEach(async () => {
    deps.setNow('2026-12-18T10:00:00Z');
    await deps.database.prisma.user.deleteMany();
    organisationId = await anOrganisationUnder(deps, 'not-alone-mentoring');
    contact = await aMember(deps, organisationId, {
      name: 'Contact',
      roles: ['contact', 'investigator'],
      email: 'contact@example.org',
    });
  });
  const acknowledgement = (channel: 'email' | 'portal' | 'post') =>
    ({
      letter: 'acknowledgement',
      to: 'complainant',
      channel,
      datedOn: '2026-12-18',
      blocks: { process: 'We look into it.', useOfData: 'We keep it safe.' },
      omitted: {},
    }) as const satisfies CommandData['SendLetter'];

  test('by e-mail goes whole, under the id of the letter, with a subject that says nothing', async () => {
    const { tell } = teller(deps, organisationId);
    const { caseId } = await tell(undefined, complainant, 'ReceiveComplaint', missedSessions);
    const { answer } = await tell(caseId, staff(contact), 'SendLetter', acknowledgement('email'));
    const [letter, ...others] = (await mails(caseId)).filter(({ cause }) => cause.startsWith('letter:'));
    expect(others).toEqual([]);
    expect(letter).toMatchObject({
      id: answer.letterId,
      to: 'morgan.ellis@example.org',
      subject: 'A letter for you',
    });
    expect(letter?.text).toContain('Wednesday 6 January 2027');
    expect(letter?.text).toContain('We keep it safe.');
    const row = await deps.database.of(organisationId).letter.findFirstOrThrow({ where: { caseId } });
    expect(row).toMatchObject({
      id: answer.letterId,
      letterKey: 'acknowledgement',
      recipientKind: 'complainant',
    });
  });

  test('in the portal is only announced; by post not even that', async () => {
    const { tell } = teller(deps, organisationId);
    const { caseId } = await tell(undefined, complainant, 'ReceiveComplaint', missedSessions);
    await tell(caseId, staff(contact), 'SendLetter', acknowledgement('portal'));
    const sent = await mails(caseId);
    expect(sent.map(({ cause, to }) => [cause, to])).toEqual(
      expect.arrayContaining([
        ['notice:received', 'morgan.ellis@example.org'],
        ['notice:received', 'contact@example.org'],
        ['notice:letter', 'morgan.ellis@example.org'],
      ]),
    );
    expect(sent).toHaveLength(3);
    for (const { subject, text } of sent)
      expect(`${subject} ${text}`).not.toMatch(/Morgan|session|mentor|[0-9A-Z]{4}-[0-9A-Z]{4}/i);
  });

  test('by e-mail to somebody without an address is refused, and says what to do', async () => {
    const { ask, tell } = teller(deps, organisationId);
    const { email: _left, ...answers } = missedSessions.answers;
    const { caseId } = await tell(undefined, complainant, 'ReceiveComplaint', { ...missedSessions, answers });
    expect(await ask(staff(contact), 'SendLetter', acknowledgement('email'), { caseId })).toMatchObject({
      kind: 'refused',
      refusals: [{ code: 'no address', field: 'channel' }],
    });
    expect((await mails(caseId)).filter(({ cause }) => cause.startsWith('letter:'))).toEqual([]);
    expect(await deps.database.of(organisationId).letter.count({ where: { caseId } })).toBe(0);
  });

  test('stands frozen: what happens later does not change it', async () => {
    const { tell } = teller(deps, organisationId);
    const { caseId } = await tell(undefined, complainant, 'ReceiveComplaint', missedSessions);
    await tell(caseId, staff(contact), 'SendLetter', acknowledgement('portal'));
    const read = async () =>
      keptLetters(deps, (await loadCase(deps, organisationId, caseId, staff(contact)))!, () => true);
    const before = await read();
    const day = { division: 'any', on: '2026-12-30', title: 'Extra' } as const;
    await inOrganisation(deps, organisationId, 'AddDayOff', day);
    expect(await read()).toEqual(before);
    expect(before[0]!.document.addressee).toEqual(['Morgan Ellis', '4 Quarry Lane', 'Harlow Bridge']);
  });
});

describe('the findings of a panel', () => {
  test('[OTO-S16b] go to everybody on the list, the subject’s copy without the complainant’s details', async () => {
    deps.setNow('2026-10-12T10:00:00Z');
    organisationId = await anOrganisationUnder(deps, 'one-to-one-mentors');
    const member = (name: string, roles: string[], kind: 'staff' | 'panel' = 'staff') =>
      aMember(deps, organisationId, { name, roles, kind });
    const cast = {
      director: await member('Pat Reeve', ['director']),
      manager: await member('Daniel Osei', ['operationalManager']),
      senior: await member('Ruth Adeyemi', ['seniorManager']),
      mentor: await member('Lewis Grant', ['mentor'], 'panel'),
      chair: await member('Farah Siddiqui', [], 'panel'),
      governor: await member('George Whitlock', [], 'panel'),
      teacher: await member('Anne Keane', [], 'panel'),
    };
    const caseId = await plant(
      deps,
      organisationId,
      hearingStory([...investigated, ...heard, ...concluded.slice(0, 3)]),
      cast,
    );
    const { tell } = teller(deps, organisationId);
    const loaded = await loadCase(deps, organisationId, caseId, staff(cast.director));
    await tell(caseId, panelist(cast.chair), 'RecordPanelFindings', {
      findings: loaded!.facts.state.points.map(({ id }) => ({
        pointId: id,
        outcome: 'partlyUpheld',
        finding: 'Carys Innes (carys.innes@example.org) was right in part.',
      })),
      action: 'Carys Innes is written to.',
      recommendations: 'Record calls about complaints.',
    });
    for (const to of ['complainant', 'role:operationalManager', 'role:director', 'organisation', 'subject'])
      await tell(caseId, staff(cast.director), 'SendLetter', {
        letter: 'findings',
        to,
        channel: 'portal',
        datedOn: '2026-10-12',
        blocks: {},
        omitted: {},
      });
    const after = await loadCase(deps, organisationId, caseId, staff(cast.director));
    const letters = await keptLetters(deps, after!, ({ letter }) => letter === 'findings');
    const copy = (to: string) =>
      plainText(letters.find((letter) => letter.to === to)!.document, '1-2-1 Mentors');
    expect(copy('complainant')).toContain('Carys Innes');
    expect(copy('complainant')).toContain('The panel decided by a majority.');
    expect(copy('subject')).toContain('was right in part');
    expect(copy('subject')).toContain('Lewis Grant');
    expect(copy('subject')).not.toMatch(/Carys|Innes|Weir Street|my son/i);
    const rows = await deps.database
      .of(organisationId)
      .letter.findMany({ where: { caseId, letterKey: 'findings' } });
    expect(rows.map(({ recipientKind }) => recipientKind).toSorted()).toEqual([
      'complainant',
      'organisation',
      'person',
      'person',
      'person',
    ]);
    expect(after?.facts.state.status).toBe('closed');
  });
});
