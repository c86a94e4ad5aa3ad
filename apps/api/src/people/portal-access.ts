/** Opening a case in the portal with its tracking number and its access key. */
import type { Deps } from '../deps.ts';
import { comparableKey } from './access-key.ts';
import type { Complainant } from './portal-session.ts';

/** What came of showing a key. `wrong` says nothing about which of the two was wrong. */
export type Shown =
  | { kind: 'right'; complainant: Complainant }
  | { kind: 'wrong' }
  | { kind: 'wait'; seconds: number };

type Needed = Pick<Deps, 'database' | 'hashing' | 'tries'>;

// A case has one key for each party; whoever is tried against none is tried against as many as most have.
const usual = 1;

/**
 * Checks a key. A tracking number that does not exist and a key that is wrong cost the same and look the same. Every try
 * counts before anything is looked up, in a transaction of its own.
 * @param source the sender's network address
 */
export async function showKey(
  { database, hashing, tries }: Needed,
  source: string,
  { trackingNumber, key }: { trackingNumber: string; key: string },
): Promise<Shown> {
  const seconds = await tries.take('portal-key', source, trackingNumber);
  if (seconds > 0) return { kind: 'wait', seconds };
  const parties = await database.prisma.caseAccess.findMany({
    where: { trackingNumber, revokedAt: null },
    take: 10,
  });
  const against = parties.length > 0 ? parties : Array.from({ length: usual }, () => undefined);
  const typed = comparableKey(key);
  const right = await Promise.all(
    against.map((party) => hashing.verify(party?.keyHash, typed, 'opening a case')),
  );
  const party = parties[right.indexOf(true)];
  if (!party) return { kind: 'wrong' };
  await tries.giveBack('portal-key', source, trackingNumber);
  const { organisationId, caseId, partyId } = party;
  return { kind: 'right', complainant: { organisationId, caseId, partyId } };
}
