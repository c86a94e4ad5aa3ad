/** Links that work once: the one that a first start prints, and invitations. The database keeps a hash; the link itself is shown to one person. */
import { createHash } from 'node:crypto';
import type { Deps } from '../deps.ts';

export type LinkFor =
  | { purpose: 'first start' }
  | { purpose: 'invitation'; organisationId: string; personId: string };

const minutes = 60_000;
const lasts = { 'first start': 60 * minutes, invitation: 7 * 24 * 60 * minutes } as const;

type Needed = Pick<Deps, 'database' | 'machineNow' | 'randomBytes'>;

/** Makes one; those made before for the same end work no more. @returns what stands behind the `#` of the address: 128 bits */
export async function makeLink(
  { database: { prisma }, machineNow, randomBytes }: Needed,
  link: LinkFor,
): Promise<string> {
  const code = randomBytes(16).toString('base64url');
  const createdAt = machineNow();
  const expiresAt = new Date(createdAt.getTime() + lasts[link.purpose]);
  const same = link.purpose === 'invitation' ? { personId: link.personId } : {};
  await prisma.$transaction([
    prisma.oneTimeLink.deleteMany({ where: { purpose: link.purpose, ...same } }),
    prisma.oneTimeLink.create({ data: { hash: hashOf(code), ...link, createdAt, expiresAt } }),
  ]);
  return code;
}

/** What a link is for; undefined where it never was, has run out, or was used. */
export async function findLink(
  { database: { prisma }, machineNow }: Pick<Deps, 'database' | 'machineNow'>,
  code: string,
): Promise<LinkFor | undefined> {
  const row = await prisma.oneTimeLink.findUnique({ where: { hash: hashOf(code) } });
  if (!row || row.usedAt !== null || row.expiresAt <= machineNow()) return undefined;
  const { organisationId, personId } = row;
  return organisationId === null || personId === null
    ? { purpose: 'first start' }
    : { purpose: 'invitation', organisationId, personId };
}

/** Uses it up. Of two at the same moment one gets `true`. */
export async function useUp(
  { database: { prisma }, machineNow }: Pick<Deps, 'database' | 'machineNow'>,
  code: string,
): Promise<boolean> {
  const usedAt = machineNow();
  const { count } = await prisma.oneTimeLink.updateMany({
    where: { hash: hashOf(code), usedAt: null, expiresAt: { gt: usedAt } },
    data: { usedAt },
  });
  return count === 1;
}

/** It works again: what it was used for did not come about. */
export const giveBack = async (
  { database: { prisma } }: Pick<Deps, 'database'>,
  code: string,
): Promise<void> =>
  void (await prisma.oneTimeLink.updateMany({ where: { hash: hashOf(code) }, data: { usedAt: null } }));

// 128 random bits need no slow hash.
const hashOf = (code: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(code).digest());
