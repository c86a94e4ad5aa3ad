import type { Transaction } from '../database/database.ts';

/** Takes somebody's second factor away, with its recovery codes, every session, and whatever stands between the two steps of a sign-in. */
export async function forgetFactor(transaction: Transaction, userId: string): Promise<void> {
  await transaction.twoFactor.deleteMany({ where: { userId } });
  await transaction.user.update({ where: { id: userId }, data: { twoFactorEnabled: false } });
  await transaction.session.deleteMany({ where: { userId } });
  await transaction.verification.deleteMany({ where: { value: userId } });
}
