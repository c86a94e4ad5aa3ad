import { isOurs } from '@redress/domain/clocks/clocks.ts';
import { backupIsOld } from '@redress/domain/organisation/go-live.ts';
import { CLOCK_KINDS } from '@redress/domain/procedure/vocabulary.ts';
import type { Deps } from '../deps.ts';
import type { Standing } from '../projections/deadline-rows.ts';
import { withSession } from '../database/session.ts';
import { instantOf } from '../organisations/organisation-now.ts';

/** How an installation stands; what there is none of is left out. */
export interface Readings {
  queueAgeSeconds?: number;
  oldestMailSeconds?: number;
  lateClocks: number;
  backupAgeSeconds?: number;
  backupIsOld: boolean;
}

/** How a clock stands that has not been met: whether its time has passed is for whoever reads. */
const canBeLate = ['open', 'ahead'] as const satisfies readonly Standing[];
/** What the organisation owes; the others are dates for information, or the complainant's. */
const ours = CLOCK_KINDS.filter((kind) => isOurs({ rule: { kind } }));

/** @param workerUrl connection string of the role `worker`, which alone sees the queue */
export async function readings(
  { database, machineNow }: Pick<Deps, 'database' | 'machineNow'>,
  workerUrl: string,
): Promise<Readings> {
  const [queue, late, installation] = await Promise.all([
    queueIn(workerUrl),
    database.prisma.deadline.count({
      where: { kind: { in: ours }, status: { in: [...canBeLate] }, endsAt: { lt: machineNow() } },
    }),
    database.prisma.installation.findFirst({ select: { lastBackupAt: true } }),
  ]);
  const last = installation?.lastBackupAt ?? undefined;
  const now = machineNow();
  return {
    ...queue,
    lateClocks: late,
    ...(last && { backupAgeSeconds: (now.getTime() - last.getTime()) / 1000 }),
    backupIsOld: backupIsOld(last && instantOf(last), instantOf(now)),
  };
}

const queueIn = (workerUrl: string) =>
  withSession(workerUrl, async (worker) => {
    const { rows } = await worker.query<{ job: number | null; mail: number | null }>(
      `select extract(epoch from now() - min(run_at) filter (where run_at < now() and locked_at is null))::float8 as job,
         extract(epoch from now() - min(created_at) filter (where task_identifier = 'send-mail'))::float8 as mail
         from graphile_worker.jobs`,
    );
    const { job, mail } = rows[0] ?? { job: null, mail: null };
    return {
      ...(job !== null && { queueAgeSeconds: job }),
      ...(mail !== null && { oldestMailSeconds: mail }),
    };
  });
