import { killUnderSubmissions } from '@redress/api/testing/killed-server.ts';
import {
  loseConnectionsUnderSubmissions,
  terminateSessions,
  type Bereft,
} from '@redress/api/testing/lost-connections.ts';
import type { Found } from './found.ts';
import { onGround } from './ground.ts';
import { migrations } from './migrations.ts';

/** Each by its name, with how often it happens unless somebody says otherwise. */
export const faults: Record<string, { rounds: number; run: (rounds: number) => Promise<Found> }> = {
  kills: { rounds: 10, run: kills },
  connections: { rounds: 25, run: connections },
  postgres: { rounds: 10, run: postgres },
  migrations: { rounds: 20, run: migrations },
};

const senders = 16;

/** The server is killed without warning. */
function kills(rounds: number): Promise<Found> {
  return onGround(async ({ served, damage }) => {
    const { acknowledged, backAfterMs } = await killUnderSubmissions(served, { kills: rounds, senders });
    return {
      figures: `killed ${rounds} times, ${acknowledged.length} complaints acknowledged, back after ${longest(backAfterMs)} ms at most`,
      wrong: [await damage(acknowledged)].filter(Boolean),
    };
  });
}

/** PostgreSQL ends every session, four times within a second. */
function connections(rounds: number): Promise<Found> {
  return onGround(async ({ served, damage }) => {
    const bereft = await loseConnectionsUnderSubmissions(served, () => terminateSessions(served.ownerUrl), {
      rounds,
      senders: 6,
    });
    return judged(bereft, rounds, 'all sessions ended', await damage(bereft.acknowledged));
  });
}

/** PostgreSQL is killed, all its processes at once. */
function postgres(rounds: number): Promise<Found> {
  return onGround(async ({ served, killPostgres, damage }) => {
    const bereft = await loseConnectionsUnderSubmissions(served, killPostgres, { rounds, senders });
    return judged(bereft, rounds, 'PostgreSQL killed', await damage(bereft.acknowledged));
  });
}

const healedWithinMs = 10_000;

function judged(
  { acknowledged, backAfterMs, answers, alive, said }: Bereft,
  rounds: number,
  what: string,
  damage: string,
): Found {
  const odd = Object.entries(answers).filter(([kind]) => kind !== '200' && kind !== '503');
  return {
    figures: `${what} ${rounds} times, ${acknowledged.length} complaints acknowledged, healed after ${longest(backAfterMs)} ms at most, answers ${JSON.stringify(answers)}`,
    wrong: [
      damage,
      alive ? '' : `the server died:\n${said}`,
      odd.length > 0 ? `answers other than 200 and 503: ${JSON.stringify(odd)}` : '',
      longest(backAfterMs) > healedWithinMs ? `it healed after ${longest(backAfterMs)} ms` : '',
    ].filter(Boolean),
  };
}

const longest = (times: readonly number[]) => Math.round(Math.max(0, ...times));
