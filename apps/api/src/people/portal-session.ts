import { createHash } from 'node:crypto';
import type { Deps } from '../deps.ts';

/** A party of a case who has shown tracking number and access key. */
export interface Complainant {
  organisationId: string;
  caseId: string;
  partyId: string;
}

const lifetimeMs = 60 * 60_000;

/** Opens a session of one hour. The token is shown once and kept in the page's memory; the database has its hash. */
export async function startPortalSession(
  { database, machineNow, randomBytes }: Pick<Deps, 'database' | 'machineNow' | 'randomBytes'>,
  who: Complainant,
): Promise<{ token: string; expiresAt: Date }> {
  const token = randomBytes(32).toString('base64url');
  const createdAt = machineNow();
  const expiresAt = new Date(createdAt.getTime() + lifetimeMs);
  await database.prisma.portalSession.create({
    data: { ...who, tokenHash: tokenHash(token), createdAt, expiresAt },
  });
  return { token, expiresAt };
}

/** Ends a session; an unknown one is ended already. */
export async function endPortalSession(
  { database }: Pick<Deps, 'database'>,
  hash: Uint8Array<ArrayBuffer>,
): Promise<void> {
  await database.prisma.portalSession.deleteMany({ where: { tokenHash: hash } });
}

export async function findComplainant(
  { database, machineNow }: Pick<Deps, 'database' | 'machineNow'>,
  hash: Uint8Array<ArrayBuffer>,
): Promise<Complainant | undefined> {
  const session = await database.prisma.portalSession.findUnique({ where: { tokenHash: hash } });
  if (!session || session.expiresAt <= machineNow()) return undefined;
  const { organisationId, caseId, partyId } = session;
  return { organisationId, caseId, partyId };
}

/** `Authorization: Bearer <token>`, hashed; undefined where the header is absent or is something else. */
export function portalTokenHash(authorization: string | undefined): Uint8Array<ArrayBuffer> | undefined {
  const token = /^Bearer ([\w-]{43})$/.exec(authorization ?? '')?.[1];
  return token === undefined ? undefined : tokenHash(token);
}

const tokenHash = (token: string) => new Uint8Array(createHash('sha256').update(token).digest());
