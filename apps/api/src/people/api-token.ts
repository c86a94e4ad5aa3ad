/** Tokens with which programs work for one person. Their making and revoking are acts of the organisation; this is how they are used. */
import { createHash } from 'node:crypto';
import { TOKEN_SCOPES, type TokenScope } from '@redress/domain/organisation/token-scopes.ts';
import type { Deps } from '../deps.ts';
import { needsSecondFactor } from '../env.ts';
import { dayOf, personAt, type SignedIn } from './signed-in.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a request shows in `Authorization: Bearer redress_…`, hashed; undefined where it shows none. */
export function apiTokenHash(authorization: string | undefined): Bytes | undefined {
  const secret = /^Bearer (redress_[\w-]{43})$/.exec(authorization ?? '')?.[1];
  return secret === undefined ? undefined : hashOf(secret);
}

/**
 * The secret of a token that is being made: 256 bits that nobody can work out without the key of this installation, and the same again for whoever
 * sends the same request again, so that nobody loses a token with a lost answer.
 */
export function newSecret({ masterKey }: Pick<Deps, 'masterKey'>, personId: string, idempotencyKey: string) {
  const bits = masterKey.fingerprint('api-token', JSON.stringify([personId, idempotencyKey]));
  const secret = `redress_${bits.toString('base64url')}`;
  return { secret, secretHash: Buffer.from(hashOf(secret)).toString('base64url') };
}

const hashOf = (secret: string): Bytes => new Uint8Array(createHash('sha256').update(secret).digest());

/** A token that works, and whom it works for. */
export interface TokenHolder {
  tokenId: string;
  scopes: readonly TokenScope[];
  person: SignedIn;
}

/** Undefined where it never was, was revoked, has ended, or its person could not sign in today. */
export async function findTokenHolder(
  { database: { prisma }, now, env }: Pick<Deps, 'database' | 'now' | 'env'>,
  secretHash: Bytes,
): Promise<TokenHolder | undefined> {
  const today = dayOf(now());
  const token = await prisma.apiToken.findUnique({ where: { secretHash } });
  if (!token || token.endsOn < today) return undefined;
  const { organisationId, personId } = token;
  const found = await prisma.person.findUnique({
    where: { organisationId_id: { organisationId, id: personId } },
    include: { bindings: true, user: { select: { twoFactorEnabled: true } } },
  });
  if (needsSecondFactor(env) && found?.user?.twoFactorEnabled !== true) return undefined;
  const person = personAt('console', found, today);
  if (person === undefined) return undefined;
  return { tokenId: token.id, scopes: TOKEN_SCOPES.filter((scope) => token.scopes.includes(scope)), person };
}

/** Writes down that a token was used, and for what. */
export const noteUse = async (
  { database, newId, now }: Pick<Deps, 'database' | 'newId' | 'now'>,
  { tokenId, person: { organisationId, personId } }: TokenHolder,
  what: string,
): Promise<void> => {
  await database.transaction(organisationId, (transaction) =>
    transaction.tokenUse.create({
      data: { organisationId, id: newId(), tokenId, personId, at: now(), what },
    }),
  );
};

export interface OwnToken {
  tokenId: string;
  purpose: string;
  scopes: readonly string[];
  madeAt: Date;
  endsOn: Date;
  lastUsedAt: Date | null;
}

/** Somebody's own tokens, the newest first, those that ended among them. */
export async function tokensOf(
  { database }: Pick<Deps, 'database'>,
  { organisationId, personId }: SignedIn,
): Promise<OwnToken[]> {
  return database.transaction(organisationId, async (transaction) => {
    const tokens = await transaction.apiToken.findMany({
      where: { organisationId, personId },
      orderBy: [{ madeAt: 'desc' }, { id: 'desc' }],
      take: 100,
    });
    const used = await transaction.tokenUse.groupBy({
      by: ['tokenId'],
      where: { organisationId, tokenId: { in: tokens.map(({ id }) => id) } },
      _max: { at: true },
    });
    const last = new Map(used.map(({ tokenId, _max }) => [tokenId, _max.at]));
    return tokens.map(({ id, purpose, scopes, madeAt, endsOn }) => ({
      tokenId: id,
      purpose,
      scopes,
      madeAt,
      endsOn,
      lastUsedAt: last.get(id) ?? null,
    }));
  });
}
