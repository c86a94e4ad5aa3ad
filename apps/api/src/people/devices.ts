/** Where somebody is signed in. */
import type { Deps } from '../deps.ts';

export interface Device {
  id: string;
  /** e.g. `firefox` and `linux`; `other` where it is none that is known */
  browser: string;
  system: string;
  firstSeenAt: string;
  /** right to the hour */
  lastSeenAt: string;
  /** the one that asks */
  here: boolean;
}

type Needed = Pick<Deps, 'database' | 'machineNow'>;

export async function devicesOf(
  { database: { prisma }, machineNow }: Needed,
  userId: string,
  token: string,
): Promise<Device[]> {
  const sessions = await prisma.session.findMany({
    where: { userId, expiresAt: { gt: machineNow() } },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    take: 100,
  });
  return sessions.map((session) => {
    const [browser = 'other', system = 'other'] = session.userAgent?.split('/') ?? [];
    return {
      id: session.id,
      browser,
      system,
      firstSeenAt: session.createdAt.toISOString(),
      lastSeenAt: session.updatedAt.toISOString(),
      here: session.token === token,
    };
  });
}

/** Signs one device of this person out; another's stays. */
export const endDevice = async (
  { database: { prisma } }: Needed,
  userId: string,
  id: string,
): Promise<void> => void (await prisma.session.deleteMany({ where: { id, userId } }));

/** Signs them out everywhere, here too. */
export const endEveryDevice = async ({ database: { prisma } }: Needed, userId: string): Promise<void> =>
  void (await prisma.session.deleteMany({ where: { userId } }));
