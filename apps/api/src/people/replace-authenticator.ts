/** Another authenticator app in place of the one that is there: the old one counts until the new one has shown a code. */
import { createOTP } from '@better-auth/utils/otp';
import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint, sessionMiddleware } from 'better-auth/api';
import { generateRandomString, symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { tellAccount } from './account-mail.ts';

const lastsMs = 15 * 60_000;
const waiting = (userId: string) => `new-authenticator:${userId}`;

type Needed = Pick<Deps, 'database' | 'tries' | 'machineNow'>;

/** `POST /authenticator/new` takes the password and shows the app what it needs; `POST /authenticator/check` takes its first code. */
export const replaceAuthenticator = (deps: Needed) =>
  ({
    id: 'replace-authenticator',
    endpoints: { newAuthenticator: newAuthenticator(deps), checkAuthenticator: checkAuthenticator(deps) },
  }) satisfies BetterAuthPlugin;

const newAuthenticator = ({ machineNow }: Pick<Needed, 'machineNow'>) =>
  createAuthEndpoint(
    '/authenticator/new',
    { method: 'POST', body: z.object({ password: z.string() }), use: [sessionMiddleware] },
    async (ctx) => {
      const { user } = ctx.context.session;
      await ctx.context.password.checkPassword(user.id, ctx);
      const secret = generateRandomString(32);
      const value = await symmetricEncrypt({ key: ctx.context.secretConfig, data: secret });
      const expiresAt = new Date(machineNow().getTime() + lastsMs);
      await ctx.context.internalAdapter.deleteVerificationByIdentifier(waiting(user.id));
      await ctx.context.internalAdapter.createVerificationValue({
        identifier: waiting(user.id),
        value,
        expiresAt,
      });
      return ctx.json({
        totpURI: createOTP(secret, { digits: 6, period: 30 }).url('Redress', user.email),
      });
    },
  );

const checkAuthenticator = ({ database, tries, machineNow }: Needed) =>
  createAuthEndpoint(
    '/authenticator/check',
    { method: 'POST', body: z.object({ code: z.string().max(20) }), use: [sessionMiddleware] },
    async (ctx) => {
      const { id: userId } = ctx.context.session.user;
      const kept = await ctx.context.internalAdapter.findVerificationValue(waiting(userId));
      if (!kept || kept.expiresAt <= machineNow()) throw new APIError('NOT_FOUND');
      const secret = await symmetricDecrypt({ key: ctx.context.secretConfig, data: kept.value });
      const right = await createOTP(secret, { digits: 6, period: 30 }).verify(ctx.body.code);
      if (!right || !(await tries.firstUse('totp', userId, ctx.body.code)))
        throw new APIError('UNAUTHORIZED');
      await database.prisma.$transaction(async (transaction) => {
        const { count } = await transaction.twoFactor.updateMany({
          where: { userId, verified: true },
          data: { secret: kept.value },
        });
        if (count === 0) throw new APIError('NOT_FOUND');
        await transaction.verification.deleteMany({ where: { identifier: waiting(userId) } });
        await tellAccount(transaction, userId, 'factor changed');
      });
      return ctx.json({});
    },
  );
