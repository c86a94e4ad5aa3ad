/** Sign-in of staff and panel members: better-auth with what is used, and our own limits in front. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import type { BetterAuthOptions } from 'better-auth';
import { betterAuth } from 'better-auth/minimal';
import { twoFactor } from 'better-auth/plugins';
import type { Deps } from '../deps.ts';
import { outline } from '../log.ts';
import type { Surface } from '../surface.ts';
import { longestPassword, shortestPassword } from './password-fault.ts';
import { recoveryCodes } from './recovery-codes.ts';
import { replaceAuthenticator } from './replace-authenticator.ts';
import { after, before, databaseHooks } from './sign-in-hooks.ts';

const hour = 60 * 60;

type Needed = Pick<
  Deps,
  'database' | 'masterKey' | 'log' | 'hashing' | 'newId' | 'tries' | 'env' | 'machineNow' | 'randomBelow'
>;

/** better-auth for one surface. Browsers send cookies to every port of a host, so each surface has its own, signed apart. */
export function signIn(deps: Needed, surface: Surface, origin: string) {
  const failure = new AsyncLocalStorage<{ error?: unknown }>();
  const auth = betterAuth({
    ...settings(deps, surface, origin),
    onAPIError: {
      onError(error) {
        const at = failure.getStore();
        if (at) at.error = error;
        deps.log.warn({ error: outline(error) }, 'sign-in failed');
      },
    },
  });
  return {
    /** Throws what better-auth would answer with status 500, so that it is answered and logged like every other failure. */
    async handler(request: Request): Promise<Response> {
      const at: { error?: unknown } = {};
      const response = await failure.run(at, () => auth.handler(request));
      if (response.status >= 500 && at.error !== undefined) throw at.error;
      return response;
    },
  };
}

const settings = (deps: Needed, surface: Surface, origin: string) =>
  ({
    appName: 'Redress',
    baseURL: origin,
    basePath: '/auth',
    ...secretsOf(deps, surface),
    trustedOrigins: [origin],
    database: prismaAdapter(deps.database.prisma, { provider: 'postgresql', transaction: true }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      revokeSessionsOnPasswordReset: true,
      password: {
        hash: (password) => deps.hashing.hash(password, 'signing in'),
        verify: ({ hash, password }) => deps.hashing.verify(hash, password, 'signing in'),
      },
    },
    session: { expiresIn: 12 * hour, updateAge: hour, cookieCache: { enabled: false } },
    hooks: { before: before(deps), after: after(deps) },
    databaseHooks: databaseHooks(deps),
    plugins: [
      twoFactor({ issuer: 'Redress', backupCodeOptions: recoveryCodes(deps) }),
      replaceAuthenticator(deps),
    ],
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    advanced: {
      cookiePrefix: cookiePrefix(surface),
      useSecureCookies: origin.startsWith('https:'),
      database: { generateId: () => deps.newId() },
      ipAddress: { disableIpTracking: true },
      defaultCookieAttributes: { sameSite: 'strict', httpOnly: true },
    },
    // left to itself, it prints what failed with the values that were sent
    logger: { disabled: true },
  }) satisfies BetterAuthOptions;

/**
 * The session's token out of the Cookie header, its signature checked and nothing looked up: a parameter for statements
 * that check the session themselves. Undefined where it is absent or not ours.
 */
export function verifySessionCookie(
  deps: Pick<Deps, 'masterKey'>,
  surface: Surface,
  origin: string,
  cookies: string | undefined,
): string | undefined {
  const name = `${origin.startsWith('https:') ? '__Secure-' : ''}${cookiePrefix(surface)}.session_token`;
  const signed = valueOf(cookies ?? '', name);
  const dot = signed?.lastIndexOf('.') ?? -1;
  if (signed === undefined || dot < 1) return undefined;
  const token = signed.slice(0, dot);
  const given = Buffer.from(signed.slice(dot + 1), 'base64');
  const right = createHmac('sha256', cookieSecret(deps, surface)).update(token).digest();
  return given.length === right.length && timingSafeEqual(given, right) ? token : undefined;
}

function valueOf(cookies: string, name: string): string | undefined {
  const pair = cookies
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`));
  if (pair === undefined) return undefined;
  try {
    return decodeURIComponent(pair.slice(name.length + 1));
  } catch {
    return undefined;
  }
}

/**
 * Cookies are signed with the surface's own secret. What is sealed, such as an authenticator's, opens with that of either app: whoever sets one up in
 * the console signs in to the panel with it too. `secret`: what was sealed before seals said by whom.
 */
const secretsOf = (deps: Pick<Deps, 'masterKey'>, surface: Surface) => {
  const versions = { console: 1, panel: 2, portal: 3 } as const;
  const others = (['console', 'panel'] as const).filter((other) => other !== surface);
  return {
    secret: cookieSecret(deps, 'console'),
    secrets: [surface, ...others].map((of) => ({ version: versions[of], value: cookieSecret(deps, of) })),
  };
};

const cookiePrefix = (surface: Surface) => `redress-${surface}`;

const cookieSecret = ({ masterKey }: Pick<Deps, 'masterKey'>, surface: Surface) =>
  masterKey.derive(`cookies:${surface}`).toString('base64');
