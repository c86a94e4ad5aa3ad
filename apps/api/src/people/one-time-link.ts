/** Links that work once: the one that a first start prints, invitations, and new passwords. The database keeps a hash; the link itself is shown to one person. */
import { createHash } from 'node:crypto';
import type { Deps } from '../deps.ts';

type ForSomebody = 'invitation' | 'new password' | 'printed password';
export type LinkFor =
  | { purpose: 'first start' }
  | { purpose: ForSomebody; organisationId: string; personId: string };

const minutes = 60_000;
const lasts = {
  'first start': 60 * minutes,
  invitation: 7 * 24 * 60 * minutes,
  // as long as a mail takes, and somebody who is called to the telephone meanwhile
  'new password': 30 * minutes,
  // as long as it takes to hand a sheet of paper over
  'printed password': 24 * 60 * minutes,
} as const;

type Needed = Pick<Deps, 'database' | 'machineNow' | 'randomBytes'>;

/** Makes one; those made before for the same end work no more. @returns what stands behind the `#` of the address: 128 bits */
export async function makeLink(
  { database: { prisma }, machineNow, randomBytes }: Needed,
  link: LinkFor,
): Promise<string> {
  const code = randomBytes(16).toString('base64url');
  const createdAt = machineNow();
  const expiresAt = new Date(createdAt.getTime() + lasts[link.purpose]);
  const same = 'personId' in link ? { personId: link.personId } : {};
  await prisma.$transaction([
    prisma.oneTimeLink.deleteMany({ where: { purpose: { in: sameEnd(link.purpose) }, ...same } }),
    prisma.oneTimeLink.create({ data: { hash: hashOf(code), ...link, createdAt, expiresAt } }),
  ]);
  return code;
}

const newPassword = ['new password', 'printed password'] as const;

/** A password is chosen with the last link that was made for it, whether it was mailed or printed. */
const sameEnd = (purpose: LinkFor['purpose']): string[] =>
  isNewPassword(purpose) ? [...newPassword] : [purpose];

export const isNewPassword = (purpose: LinkFor['purpose']): purpose is (typeof newPassword)[number] =>
  purpose === 'new password' || purpose === 'printed password';

/** What a link is for; undefined where it never was, has run out, or was used. */
export async function findLink(
  { database: { prisma }, machineNow }: Pick<Deps, 'database' | 'machineNow'>,
  code: string,
): Promise<LinkFor | undefined> {
  const row = await prisma.oneTimeLink.findUnique({ where: { hash: hashOf(code) } });
  if (!row || row.usedAt !== null || row.expiresAt <= machineNow()) return undefined;
  const { organisationId, personId } = row;
  if (organisationId === null || personId === null) return { purpose: 'first start' };
  const purpose = forSomebody.find((one) => one === row.purpose);
  return purpose && { purpose, organisationId, personId };
}

const forSomebody: readonly ForSomebody[] = ['invitation', ...newPassword];

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
