/** What a resolver knows about the request: where it came from, and who sends it, looked up when first asked. */
import type { Deps } from './deps.ts';
import type { PrismaClient } from './database/database.ts';
import { findTokenHolder, type TokenHolder } from './people/api-token.ts';
import { findSignedIn, type SignedIn } from './people/signed-in.ts';
import { findComplainant, type Complainant } from './people/portal-session.ts';
import type { Surface } from './surface.ts';

export interface Context {
  deps: Deps;
  surface: Surface;
  /** The operation is one of our own apps', inside the limits as it was when they were built. */
  isOwn: boolean;
  /** Network address of the sender; for counting tries, never stored or logged in the portal. */
  source: string;
  /** Staff and panel: the session's token, its signature checked, the session itself not yet. For hot statements. */
  sessionToken: string | undefined;
  /** Portal: SHA-256 of the token sent, not yet looked up. For hot statements. */
  portalTokenHash: Uint8Array<ArrayBuffer> | undefined;
  /** Console: hash of the token that a program showed, not yet looked up. */
  apiTokenHash: Uint8Array<ArrayBuffer> | undefined;
  /** Whom that token works for; one query, once a request. */
  tokenHolder(): Promise<TokenHolder | undefined>;
  /** Who is signed in, with roles; one query, once a request. */
  person(): Promise<SignedIn | undefined>;
  /** Which party of which case has shown its key; one query, once a request. */
  complainant(): Promise<Complainant | undefined>;
  /** Prisma within the organisation of whoever asks, once `person` or `complainant` has been answered; else outside any. */
  readonly prisma: PrismaClient;
}

export function contextOf(
  deps: Deps,
  request: Pick<
    Context,
    'surface' | 'isOwn' | 'source' | 'sessionToken' | 'portalTokenHash' | 'apiTokenHash'
  >,
): Context {
  const { surface, sessionToken, portalTokenHash, apiTokenHash } = request;
  let prisma = deps.database.prisma;
  const within = <Who extends { organisationId: string }>(who: Who | undefined): Who | undefined => {
    if (who) prisma = deps.database.of(who.organisationId);
    return who;
  };
  const tokenHolder = once(async () =>
    apiTokenHash === undefined ? undefined : findTokenHolder(deps, apiTokenHash),
  );
  return {
    deps,
    ...request,
    tokenHolder,
    person: once(async () => {
      if (apiTokenHash !== undefined) return within((await tokenHolder())?.person);
      return sessionToken === undefined ? undefined : within(await findSignedIn(deps, surface, sessionToken));
    }),
    complainant: once(async () =>
      portalTokenHash === undefined ? undefined : within(await findComplainant(deps, portalTokenHash)),
    ),
    get prisma() {
      return prisma;
    },
  };
}

function once<Value>(find: () => Promise<Value>): () => Promise<Value> {
  let found: Promise<Value> | undefined;
  return () => (found ??= find());
}
