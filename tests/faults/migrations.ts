import { withSession } from '@redress/api/src/database/session.ts';
import { killInUpgrade } from '@redress/api/testing/killed-upgrade.ts';
import { loadRelease, releaseKey, releases } from '@redress/api/testing/releases.ts';
import type { Found } from './found.ts';
import { onCluster } from './ground.ts';

/** The program is killed while it brings the database of an earlier release to the present, and started again. */
export function migrations(rounds: number): Promise<Found> {
  return onCluster(async (cluster, folder) => {
    // the last one lacks nothing as long as no migration was added since
    const earlier = releases.slice(0, 2);
    const wrong: string[] = [];
    let inBetween = 0;
    for (let round = 0; round < rounds; round += 1) {
      const { commit } = earlier[round % earlier.length]!;
      const database = `redress_${round}`;
      const url = cluster.url(database);
      await withSession(cluster.url('postgres'), (owner) => owner.query(`create database ${database}`));
      await loadRelease(url, commit);
      const settings = {
        DATABASE_URL: url,
        REDRESS_DATA: folder,
        REDRESS_MASTER_KEY: releaseKey.toString('base64'),
      };
      const how = Math.floor(round / earlier.length) % 2 === 0 ? 'waiting' : 'any moment';
      const killed = await killInUpgrade(url, settings, how);
      if (killed.applied < killed.missing) inBetween += 1;
      wrong.push(...killed.wrong.map((what) => `round ${round + 1}, release ${commit}, ${how}: ${what}`));
    }
    return {
      figures: `killed ${rounds} times in an upgrade, ${inBetween} of them with migrations still missing; ${rounds - new Set(wrong.map((line) => line.split(',')[0])).size} completed when started again`,
      wrong,
    };
  });
}
