import { pino } from 'pino';
import { beforeEach, describe, expect, it } from 'vitest';
import { testDeps } from '../../testing/deps.ts';
import { operation, testServer } from '../../testing/server.ts';
import { withSession } from '../database/session.ts';
import { TooBusy } from '../in-turn.ts';
import { openGate, type Gate } from './gate.ts';

const warned: string[] = [];
const log = pino({ level: 'warn' }, { write: (line: string) => void warned.push(line) });
let now: Date;
let gate: Gate;
beforeEach(() => {
  warned.splice(0);
  now = new Date('2026-11-02T09:00:00Z');
  gate = openGate({ log, machineNow: () => now });
});

/** As many pieces of work as told, which end when told. */
function flood(surface: 'portal' | 'console', text: string, count: number) {
  const ends: (() => void)[] = [];
  const work = () => new Promise<string>((resolve) => ends.push(() => resolve('done')));
  const outcomes = Array.from({ length: count }, () =>
    gate(surface, text, work).catch((error: unknown) => {
      if (error instanceof TooBusy) return 'refused';
      throw error;
    }),
  );
  return {
    outcomes,
    async end() {
      for (let n = 0; n < count * 3; n += 1) {
        ends.shift()?.();
        await Promise.resolve();
      }
    },
  };
}
const many = (outcomes: string[], what: string) => outcomes.filter((outcome) => outcome === what).length;

describe('more than can be answered', () => {
  it('is refused at once, and the rest is answered', async () => {
    const { outcomes, end } = flood('portal', '{ track }', 150);
    expect(await outcomes.at(-1)).toBe('refused');
    await end();
    const all = await Promise.all(outcomes);
    expect([many(all, 'done'), many(all, 'refused')]).toEqual([96, 54]);
  });

  it('at one surface leaves the others open', async () => {
    const portal = flood('portal', '{ track }', 150);
    const staff = flood('console', '{ worklist }', 5);
    await portal.end();
    await staff.end();
    expect(many(await Promise.all(staff.outcomes), 'done')).toBe(5);
  });

  it('to read leaves changes open', async () => {
    const reads = flood('portal', '{ track }', 150);
    const changes = flood('portal', 'mutation { leave }', 100);
    await changes.end();
    expect(many(await Promise.all(changes.outcomes), 'done')).toBe(100);
    await reads.end();
  });

  it('is spoken of in the log once a minute', async () => {
    await flood('portal', '{ track }', 150).end();
    expect(warned).toHaveLength(1);
    now = new Date('2026-11-02T09:01:01Z');
    await flood('portal', '{ track }', 150).end();
    expect(warned).toHaveLength(2);
  });
});

it('over HTTP, whoever is refused is told when to come again', async () => {
  const deps = await testDeps();
  const serving = await testServer(deps);
  const query = '{ organisation(key: "nobody") { name } }';
  const sent = await withSession(deps.testDatabase.ownerUrl, async (owner) => {
    await owner.query('begin; lock table organisation in access exclusive mode');
    const asked = Array.from({ length: 120 }, () => operation(serving, 'portal', query));
    let refused = 0;
    for (const each of asked) void each.then(() => (refused += 1));
    await expect.poll(() => refused, { timeout: 9_000 }).toBe(120 - 96);
    const first = await Promise.race(asked);
    expect(first).toMatchObject({ status: 503, errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    await owner.query('commit');
    return asked;
  });
  const statuses = (await Promise.all(sent)).map(({ status }) => status);
  expect([statuses.filter((each) => each === 200).length, statuses.length]).toEqual([96, 120]);
});
