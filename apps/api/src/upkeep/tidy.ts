import type { Deps } from '../deps.ts';

const day = 24 * 60 * 60_000;
/** A client may send the same thing again for this long; nobody's browser retries for a month. */
const retryDays = 30;

/** Removes what has served: ended sessions, old tries, the answers kept for retries. Once a day; harmless at any time. */
export async function tidy({ database: { prisma }, machineNow }: Deps): Promise<void> {
  const now = machineNow();
  const ended = { where: { expiresAt: { lt: now } } };
  await prisma.portalSession.deleteMany(ended);
  await prisma.session.deleteMany(ended);
  await prisma.verification.deleteMany(ended);
  await prisma.oneTimeLink.deleteMany(ended);
  await prisma.rateLimit.deleteMany({ where: { expire: { lt: now.getTime() } } });
  await prisma.idempotency.deleteMany({
    where: { createdAt: { lt: new Date(now.getTime() - retryDays * day) } },
  });
}
