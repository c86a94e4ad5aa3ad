/** What somebody who is signed in sees and ends of their own way in. better-auth has paths for it too; they hand the tokens of every device to the page. */
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { devicesOf, endDevice, endEveryDevice } from '../people/devices.ts';
import { codesLeft } from '../people/recovery-codes.ts';
import { plainly } from '../words/answer-in-words.ts';
import type { Entering } from './entering.ts';

/** Whose session asks. */
export interface OwnSession {
  userId: string;
  token: string;
}

type Door = {
  method: 'GET' | 'POST';
  answer: (deps: Deps, own: OwnSession, sent: unknown) => Promise<Entering>;
};

const done: Entering = { status: 200, body: {} };

/** By what follows the origin. None of them looks at a secret. */
export const ownDoors: Readonly<Record<string, Door>> = {
  '/auth/account': { method: 'GET', answer: (deps, own) => account(deps, own) },
  '/auth/devices/end': {
    method: 'POST',
    answer: async (deps, { userId }, sent) => {
      const read = z.object({ id: z.uuid() }).safeParse(sent);
      if (!read.success) return { status: 400, body: { message: plainly('not understood') } };
      await endDevice(deps, userId, read.data.id);
      return done;
    },
  },
  '/auth/devices/end-all': {
    method: 'POST',
    answer: async (deps, { userId }) => {
      await endEveryDevice(deps, userId);
      return done;
    },
  },
};

export const signedOut: Entering = { status: 401, body: { message: plainly('signed out') } };

async function account(deps: Deps, { userId, token }: OwnSession): Promise<Entering> {
  const [factor, devices] = await Promise.all([
    deps.database.prisma.twoFactor.findFirst({ where: { userId, verified: true } }),
    devicesOf(deps, userId, token),
  ]);
  const recoveryCodes = factor === null ? null : codesLeft(factor.backupCodes);
  return { status: 200, body: { recoveryCodes, devices } };
}
