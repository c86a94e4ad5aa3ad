import type { Deps } from '../deps.ts';
import { answerInWords } from '../words/answer-in-words.ts';
import { passwordFault } from './password-fault.ts';

/** Makes an account for a person who signs in with e-mail address and password. Sign-up by oneself is closed. */
export async function createAccount(
  { database, machineNow, newId, hashing }: Pick<Deps, 'database' | 'machineNow' | 'newId' | 'hashing'>,
  account: { email: string; name: string; password: string },
): Promise<{ userId: string }> {
  const fault = await passwordFault(account.password, [account.name, account.email]);
  if (fault !== undefined) throw new Error(answerInWords(fault));
  const at = machineNow();
  const userId = newId();
  const password = await hashing.hash(account.password, 'signing in');
  const stamps = { createdAt: at, updatedAt: at };
  await database.prisma.$transaction([
    database.prisma.user.create({
      data: {
        id: userId,
        email: account.email.toLowerCase(),
        name: account.name,
        emailVerified: true,
        ...stamps,
      },
    }),
    database.prisma.account.create({
      data: { id: newId(), userId, accountId: userId, providerId: 'credential', password, ...stamps },
    }),
  ]);
  return { userId };
}

/** Takes an account away that nobody has used yet: what it was made for did not come about. */
export const removeAccount = async ({ database }: Pick<Deps, 'database'>, userId: string): Promise<void> =>
  void (await database.prisma.user.deleteMany({ where: { id: userId } }));
