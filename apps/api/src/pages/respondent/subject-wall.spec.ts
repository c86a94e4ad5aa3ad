import type { Actor } from '@redress/domain/people.ts';
import { threePoints } from '@redress/domain/testing/story.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { testDeps } from '../../../testing/deps.ts';
import { relationsInList } from '../../../testing/listed.ts';
import {
  aMember,
  anOrganisationUnder,
  complainant,
  panelist,
  staff,
  teller,
} from '../../../testing/told-case.ts';
import { readContent as open } from '../../content/content.ts';
import { readContent } from '../content.ts';
import { loadCase } from '../../history/load-case.ts';

const deps = await testDeps();
const everything = [
  'answers',
  'signature',
  'point',
  'request',
  'reference',
  'message',
  'letter',
  'reason',
  'subject',
  'note',
] as const;

let organisationId: string;
let director: string;
let manager: string;
let senior: string;

afterEach(() => deps.database.prisma.user.deleteMany());
beforeEach(async () => {
  deps.setNow('2026-08-28T14:10:00Z');
  organisationId = await anOrganisationUnder(deps, 'one-to-one-mentors');
  director = await aMember(deps, organisationId, {
    name: 'Director',
    roles: ['director'],
    email: 'director@example.org',
  });
  manager = await aMember(deps, organisationId, {
    name: 'Manager',
    roles: ['operationalManager'],
    email: 'manager@example.org',
  });
  senior = await aMember(deps, organisationId, { name: 'Senior', roles: ['seniorManager'] });
});

const inList = (personId: string) => relationsInList(deps, organisationId, personId);
const relation = async (caseId: string, actor: Actor) =>
  (await loadCase(deps, organisationId, caseId, actor))?.relation;

/** Everybody a mail about the case is on its way to. */
const mailed = (caseId: string) =>
  deps.database.transaction(organisationId, async (transaction) => {
    const ref = { organisationId, caseId };
    const rows = await transaction.content.findMany({
      where: { ...ref, kind: 'mail' },
      select: { id: true },
    });
    const mails = await open(
      deps,
      transaction,
      ref,
      rows.map(({ id }) => id),
    );
    return [...mails.values()].map((mail) => (JSON.parse(mail) as { to: string }).to);
  });

describe('a complaint about the Director', () => {
  test('is for the Operational Manager, and the Director finds no trace of it', async () => {
    const { ask, tell } = teller(deps, organisationId);
    const { caseId } = await tell(undefined, complainant, 'ReceiveComplaint', {
      ...threePoints,
      about: ['director'],
    });
    expect(await inList(director)).toEqual([]);
    expect(await inList(manager)).toEqual(['duty']);
    const seen = await loadCase(deps, organisationId, caseId, staff(director));
    expect(seen?.relation).toBe('subject');
    expect(await readContent(deps, seen!, { kinds: everything })).toEqual([]);
    expect(await ask(staff(director), 'AddNote', { kind: 'note', note: 'Mine.' }, { caseId })).toEqual(
      await ask(staff(director), 'AddNote', { kind: 'note', note: 'Mine.' }, { caseId: deps.newId() }),
    );
    expect(await tell(caseId, staff(manager), 'AddNote', { kind: 'note', note: 'Ours.' })).toMatchObject({
      kind: 'done',
    });
    const heard = await mailed(caseId);
    expect(heard).toContain('manager@example.org');
    expect(heard).not.toContain('director@example.org');
  });

  test('stays closed to them on a panel, too', async () => {
    const { tell } = teller(deps, organisationId);
    const { caseId } = await tell(undefined, complainant, 'ReceiveComplaint', {
      ...threePoints,
      about: ['director'],
    });
    expect(await relation(caseId, panelist(director))).toBe('subject');
  });
});

describe('somebody named as subject later', () => {
  test('loses the case within the same transaction, whatever they were to it', async () => {
    const { ask, tell } = teller(deps, organisationId);
    const { caseId } = await tell(undefined, complainant, 'ReceiveComplaint', threePoints);
    expect(await inList(senior)).toEqual(['duty']);
    const opened = await loadCase(deps, organisationId, caseId, staff(senior));
    expect((await readContent(deps, opened!, { kinds: ['point'] })).length).toBe(3);
    await tell(caseId, staff(director), 'NameSubject', {
      personId: senior,
      roles: [],
      description: 'The senior manager',
    });
    expect(await inList(senior)).toEqual([]);
    expect(await relation(caseId, staff(senior))).toBe('subject');
    expect(
      await ask(staff(senior), 'AddNote', { kind: 'note', note: 'Still here?' }, { caseId }),
    ).toMatchObject({
      refusals: [{ code: 'no case' }],
    });
    const parts = await deps.database.prisma.caseRelation.findMany({
      where: { organisationId, seat: `person:${senior}` },
    });
    expect(parts.map((part) => part.relation)).toEqual(['subject']);
    // Who looked before is still on record.
    const views = await deps.database.of(organisationId).accessLog.findMany({ where: { caseId } });
    expect(views.map(({ actor, what }) => ({ actor, what }))).toEqual([
      { actor: `staff:${senior}`, what: 'narrative' },
    ]);
  });
});

describe('somebody without a relation to a case', () => {
  test('finds nothing, in the same words as where there is nothing', async () => {
    const { ask, tell } = teller(deps, organisationId);
    const mentor = await aMember(deps, organisationId, { roles: ['mentor'] });
    const { caseId } = await tell(undefined, complainant, 'ReceiveComplaint', threePoints);
    expect(await loadCase(deps, organisationId, caseId, staff(mentor))).toBeUndefined();
    expect(await loadCase(deps, organisationId, deps.newId(), staff(mentor))).toBeUndefined();
    expect(await inList(mentor)).toEqual([]);
    const note = { kind: 'note', note: 'Hello.' } as const;
    expect(await ask(staff(mentor), 'AddNote', note, { caseId })).toEqual(
      await ask(staff(mentor), 'AddNote', note, { caseId: deps.newId() }),
    );
    const elsewhere = await anOrganisationUnder(deps, 'one-to-one-mentors');
    expect(await loadCase(deps, elsewhere, caseId, complainant)).toBeUndefined();
  });
});
