/** The demonstration is told through the rules, so a rule that changes may refuse it: it is told here on awkward days. */
import { addDays, londonDate } from '@redress/domain/calendar/plain-date.ts';
import { clocks } from '@redress/domain/clocks/clocks.ts';
import { describe, expect, test } from 'vitest';
import { testDeps } from '../../testing/deps.ts';
import { casesOf } from '../projections/reproject.ts';
import { loadIn } from '../history/load-case.ts';
import { instantOf } from '../organisations/organisation-now.ts';
import { verifyHistory } from '../upkeep/verify-history.ts';
import { demo, demoNotes } from './demo.ts';

describe.each([
  ['on a Wednesday', '2026-11-25T11:00:00Z'],
  ['on the Sunday before a bank holiday, a minute after midnight', '2026-05-03T23:01:00Z'],
])('%s', async (_name, now) => {
  const deps = await testDeps();
  deps.setNow(now);
  const said: string[] = [];
  await demo(deps, (step) => said.push(step));
  const organisations = await deps.database.prisma.organisation.findMany({ orderBy: { key: 'asc' } });

  const cases = async (organisationId: string) => {
    const all = [];
    for await (const caseId of casesOf(deps, organisationId)) {
      const loaded = await deps.database.transaction(organisationId, (transaction) =>
        loadIn(deps, transaction, { organisationId, caseId }, { kind: 'system' }),
      );
      all.push(loaded!.facts);
    }
    return all;
  };
  const due = async (key: string) => {
    const { id } = organisations.find((organisation) => organisation.key === key)!;
    return (await cases(id)).flatMap(({ state, procedure, calendar }) =>
      clocks(state, procedure, calendar, instantOf(deps.now()))
        .filter(({ status }) => state.status === 'open' && ['running', 'missed'].includes(status))
        .map((clock) => ({ key: clock.key, status: clock.status, dueOn: clock.dueOn })),
    );
  };

  test('there are twenty complaints at their stages, one finished in each organisation, and every history holds', async () => {
    expect(organisations.map(({ key }) => key)).toEqual(['not-alone-mentoring', 'one-to-one-mentors']);
    for (const { id } of organisations) {
      const told = await cases(id);
      expect(told).toHaveLength(10);
      expect(told.filter(({ state }) => state.status === 'closed')).toHaveLength(1);
      expect(await verifyHistory(deps, id)).toEqual([]);
      const { _max: last } = await deps.database.prisma.caseEvent.aggregate({
        where: { organisationId: id },
        _max: { at: true },
      });
      expect(last.at! <= deps.now()).toBe(true);
    }
  });

  test('a holding letter is due on the next working day, and something is overdue', async () => {
    const open = await due('not-alone-mentoring');
    const today = londonDate(instantOf(deps.now()));
    const holding = open.filter(({ key, status }) => key === 'hold' && status === 'running');
    expect(holding.some(({ dueOn }) => dueOn! >= today && dueOn! <= addDays(today, 3))).toBe(true);
    expect(open.some(({ status }) => status === 'missed')).toBe(true);
  });

  test('asked again it does nothing, and says the same number, key and password', async () => {
    expect(said).toEqual(['Filling in demo data']);
    const notes = await demoNotes(deps);
    expect(notes).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4} {2}([a-z-]+ ){6}/);
    await demo(deps, (step) => said.push(step));
    expect(said).toHaveLength(1);
    expect(await demoNotes(deps)).toBe(notes);
  });
});
