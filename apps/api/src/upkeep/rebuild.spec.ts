import { addDays, londonDate, londonInstant } from '@redress/domain/calendar/plain-date.ts';
import { clocks, type ClockStatus } from '@redress/domain/clocks/clocks.ts';
import { refusal } from '@redress/domain/acts/decide.ts';
import { stateOf } from '@redress/domain/history/evolve.ts';
import type { Actor } from '@redress/domain/people.ts';
import { hearingStory, wholeHearing } from '@redress/domain/testing/retold-hearing.ts';
import { CaseStory } from '@redress/domain/testing/given-when-then.ts';
import { notAloneStaff, wholeAppeal } from '@redress/domain/testing/retold.ts';
import { publishedProcedure } from '@redress/domain/procedures/published.ts';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { anyCommand } from '../../testing/any-command.ts';
import { testDeps } from '../../testing/deps.ts';
import { plant, type Cast } from '../../testing/planted-case.ts';
import {
  aMember,
  anOrganisationUnder,
  complainant,
  panelist,
  staff,
  teller,
} from '../../testing/told-case.ts';
import type { Standing } from '../projections/deadline-rows.ts';
import { canonical } from '../history/canonical.ts';
import { loadIn, type LoadedCase } from '../history/load-case.ts';
import { rebuild } from './rebuild.ts';
import { verifyHistory } from './verify-history.ts';

const deps = await testDeps();
type Setting = { organisationId: string; cast: Cast; actors: Actor[]; story: (steps: number) => CaseStory };
const settings: Record<string, Setting> = {};

beforeAll(async () => {
  deps.setNow('2026-08-01T10:00:00Z');
  const setting = async (
    procedure: string,
    roles: Record<string, readonly string[]>,
    story: Setting['story'],
  ) => {
    const organisationId = await anOrganisationUnder(deps, procedure);
    const cast: Record<string, string> = {};
    for (const [name, held] of Object.entries(roles))
      cast[name] = await aMember(deps, organisationId, {
        name,
        roles: held,
        kind: held.length === 0 ? 'panel' : 'staff',
      });
    const actors = Object.entries(cast).map(([name, id]) =>
      roles[name]!.length === 0 ? panelist(id) : staff(id),
    );
    settings[procedure] = { organisationId, cast, actors: [complainant, ...actors], story };
  };
  await setting(
    'not-alone-mentoring',
    { contact: ['contact', 'investigator'], reviewer: ['reviewer'] },
    (steps) => {
      const story = new CaseStory(publishedProcedure('not-alone-mentoring'), notAloneStaff);
      for (const step of wholeAppeal.slice(0, 1 + (steps % (wholeAppeal.length - 1)))) step(story);
      return story;
    },
  );
  const oneToOne = {
    director: ['director'],
    manager: ['operationalManager'],
    senior: ['seniorManager'],
    mentor: ['mentor'],
    chair: [],
    governor: [],
    teacher: [],
  };
  await setting('one-to-one-mentors', oneToOne, (steps) =>
    hearingStory(wholeHearing.slice(0, 1 + (steps % (wholeHearing.length - 1)))),
  );
});

const load = ({ organisationId }: Setting, caseId: string): Promise<LoadedCase> =>
  deps.database.transaction(organisationId, async (transaction) => {
    const loaded = await loadIn(deps, transaction, { organisationId, caseId }, { kind: 'system' });
    return loaded!;
  });

/** Everything that is made from the history, as text that can be compared. */
async function projections(organisationId: string): Promise<string> {
  const rows = deps.database.of(organisationId);
  const where = { where: { organisationId } };
  const tables = [
    await rows.complaintCase.findMany({ ...where, orderBy: { id: 'asc' } }),
    await rows.tracking.findMany({ ...where, orderBy: { caseId: 'asc' } }),
    await rows.deadline.findMany({
      ...where,
      orderBy: [{ caseId: 'asc' }, { clockKey: 'asc' }, { instance: 'asc' }],
    }),
    await rows.worklistItem.findMany({ ...where, orderBy: [{ caseId: 'asc' }, { seat: 'asc' }] }),
    await rows.caseRelation.findMany({
      ...where,
      orderBy: [{ caseId: 'asc' }, { seat: 'asc' }, { relation: 'asc' }],
    }),
  ];
  return canonical(tables);
}

/** What may be stored for a clock, by how it stands now. */
const standings: Record<ClockStatus, readonly Standing[]> = {
  waiting: [],
  running: ['open', 'ahead'],
  undated: ['undated'],
  paused: ['paused'],
  kept: ['met'],
  'kept late': ['met'],
  missed: ['open', 'ahead'],
  replaced: ['replaced'],
  lapsed: ['open', 'ahead'],
  ended: ['ended', 'open'],
};

const plays = fc.record({
  procedure: fc.constantFrom('not-alone-mentoring', 'one-to-one-mentors'),
  upTo: fc.nat(60),
  steps: fc.array(fc.record({ actor: fc.nat(20), days: fc.constantFrom(0, 0, 0, 1, 5), pick: fc.nat() }), {
    minLength: 5,
    maxLength: 20,
  }),
});

test(
  'whatever commands arrive, the history replayed gives the same state and the same projections, and no clock is lost',
  { timeout: 300_000 },
  async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(plays, async ({ procedure, upTo, steps }) => {
        const setting = settings[procedure]!;
        const { organisationId, cast, actors } = setting;
        const story = setting.story(upTo);
        deps.setNow(story.now);
        const caseId = await plant(deps, organisationId, story, cast);
        const { ask } = teller(deps, organisationId);
        for (const { actor, days, pick } of steps) {
          const before = await load(setting, caseId);
          if (days > 0) deps.setNow(londonInstant(addDays(londonDate(before.facts.now), days), '11:00'));
          const facts = (await load(setting, caseId)).facts;
          const rolesOf = (who: Actor): Actor =>
            who.kind === 'staff'
              ? { ...who, roles: facts.directory!.find(({ personId }) => personId === who.personId)!.roles }
              : who;
          // Of a handful of commands, the first that somebody is not refused at the door.
          const turns = [...actors.slice(actor % actors.length), ...actors.slice(0, actor % actors.length)];
          const tries = fc.sample(anyCommand(facts, Object.values(cast)), { numRuns: 8, seed: pick });
          const found = tries
            .flatMap((command) => turns.map((who) => ({ command, who })))
            .find(({ command, who }) => refusal(command, { ...facts, actor: rolesOf(who) }) === undefined);
          if (found === undefined) continue;
          const handled = await ask(found.who, found.command.type, found.command.data as never, { caseId });
          expect(handled.kind).not.toBe('conflict');
          if (handled.kind === 'done') taken += 1;
        }
        const after = await load(setting, caseId);
        const rows = deps.database.of(organisationId);
        const row = await rows.complaintCase.findUniqueOrThrow({
          where: { organisationId_id: { organisationId, id: caseId } },
        });
        expect(stateOf(after.history)).toEqual(after.facts.state);
        expect(after.history.map(({ seq }) => seq)).toEqual(after.history.map((_event, index) => index + 1));
        expect(row).toMatchObject({ lastSeq: after.history.length, stageKey: after.facts.state.stage });
        // A clock that runs, or ran, has its row.
        const kept = await rows.deadline.findMany({ where: { caseId } });
        const { state, procedure: rules, calendar, now } = after.facts;
        const begun = clocks(state, rules, calendar, now).filter((clock) => clock.status !== 'waiting');
        for (const { key, of, status } of begun) {
          const found = kept.find((deadline) => deadline.clockKey === key && deadline.instance === of);
          expect(standings[status], `${key} ${of}`).toContain(found?.status);
        }
      }),
      { numRuns: 20 },
    );
    expect(taken).toBeGreaterThan(40);
    for (const { organisationId } of Object.values(settings)) {
      const written = await projections(organisationId);
      const cases = await rebuild(deps, organisationId);
      expect(cases).toBeGreaterThan(0);
      expect(await projections(organisationId)).toBe(written);
      await deps.database.of(organisationId).worklistItem.deleteMany({ where: { organisationId } });
      await deps.database
        .of(organisationId)
        .deadline.updateMany({ where: { organisationId }, data: { status: 'met' } });
      await rebuild(deps, organisationId);
      expect(await projections(organisationId)).toBe(written);
      expect(await verifyHistory(deps, organisationId)).toEqual([]);
    }
  },
);
