import type { Deps } from '../deps.ts';
import { withSession } from '../database/session.ts';

/** How an installation stands; what there is none of is left out. */
export interface Readings {
  queueAgeSeconds?: number;
  oldestMailSeconds?: number;
  lateClocks: number;
  backupAgeSeconds?: number;
}

/** @param workerUrl connection string of the role `worker`, which alone sees the queue */
export async function readings(
  { database, machineNow }: Pick<Deps, 'database' | 'machineNow'>,
  workerUrl: string,
): Promise<Readings> {
  const [queue, late, installation] = await Promise.all([
    queueIn(workerUrl),
    database.prisma.deadline.count({ where: { status: 'running', endsAt: { lt: machineNow() } } }),
    database.prisma.installation.findFirst({ select: { lastBackupAt: true } }),
  ]);
  const last = installation?.lastBackupAt;
  return {
    ...queue,
    lateClocks: late,
    ...(last && { backupAgeSeconds: (machineNow().getTime() - last.getTime()) / 1000 }),
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
