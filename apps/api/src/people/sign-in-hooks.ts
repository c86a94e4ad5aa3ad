/** What is ours around better-auth's own paths: which passwords are taken, that a code works once, and that people are told. */
import type { BetterAuthOptions } from 'better-auth';
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import type { AccountNews } from '@redress/domain/words/account-mails.ts';
import type { Deps } from '../deps.ts';
import { needsSecondFactor } from '../env.ts';
import { answerInWords, plainly } from '../words/answer-in-words.ts';
import { tellAccount } from './account-mail.ts';
import { browserKind } from './browser-kind.ts';
import { passwordFault } from './password-fault.ts';
import { keptCode } from './recovery-codes.ts';

type Needed = Pick<Deps, 'database' | 'masterKey' | 'tries' | 'env'>;

export const withRecoveryCode = '/two-factor/verify-backup-code';

/**
 * On whatever path a new password comes, it is looked at first, and every other session ends: the database ends them all, and with this the one at
 * hand is opened anew. A recovery code is compared as it is kept. No device is trusted to leave the second step out.
 */
export const before = ({ env, masterKey }: Needed) =>
  createAuthMiddleware(async (ctx) => {
    if (ctx.path === '/two-factor/disable' && needsSecondFactor(env))
      throw new APIError('FORBIDDEN', { message: plainly('second factor needed') });
    const body: unknown = ctx.body;
    if (typeof body !== 'object' || body === null) return;
    if (ctx.path === withRecoveryCode && 'code' in body)
      return { context: { body: { code: keptCode(masterKey, String(body.code)) } } };
    if ('trustDevice' in body) return { context: { body: { ...body, trustDevice: false } } };
    if (!('newPassword' in body)) return;
    const user = (await getSessionFromCtx(ctx))?.user;
    const fault = await passwordFault(String(body.newPassword), user ? [user.name, user.email] : []);
    if (fault !== undefined) throw new APIError('BAD_REQUEST', { message: answerInWords(fault) });
    return { context: { body: { ...body, revokeOtherSessions: true } } };
  });

const news: Readonly<Record<string, AccountNews>> = {
  '/change-password': 'password changed',
  [withRecoveryCode]: 'recovery code used',
  '/two-factor/generate-backup-codes': 'recovery codes renewed',
};

export const after = ({ tries, database }: Needed) =>
  createAuthMiddleware(async (ctx) => {
    if (ctx.context.returned instanceof APIError) return;
    const session = ctx.context.newSession ?? (await getSessionFromCtx(ctx));
    if (!session) return;
    const said = news[ctx.path];
    if (said !== undefined) await tellAccount(database.prisma, session.user.id, said);
    // RFC 6238 §5.2: the code of an authenticator app is taken once, also within its half minute
    const code: unknown = ctx.path === '/two-factor/verify-totp' ? ctx.body?.code : undefined;
    if (typeof code !== 'string' || (await tries.firstUse('totp', session.user.id, code))) return;
    await ctx.context.internalAdapter.deleteSession(session.session.token);
    throw new APIError('UNAUTHORIZED', { message: plainly('code used already') });
  });

/** Of a device no more is kept than what kind of browser it is; and whoever adds a second step is told. */
export const databaseHooks = ({ database }: Needed) =>
  ({
    session: {
      create: {
        before: async (session) => ({
          data: { ...session, userAgent: browserKind(session.userAgent ?? '') },
        }),
      },
    },
    user: {
      update: {
        after: async (user) => {
          if (user['twoFactorEnabled'] === true)
            await tellAccount(database.prisma, user.id, 'factor changed');
        },
      },
    },
  }) satisfies BetterAuthOptions['databaseHooks'];
