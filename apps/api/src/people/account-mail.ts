/** What people are told about the way they sign in: queued with what happened, so that nothing happens unsaid. */
import type { AccountNews } from '@redress/domain/words/account-mails.ts';
import { z } from 'zod';
import type { PrismaClient, Transaction } from '../database/database.ts';

/** Somebody asked for a link for a new password. */
export const forgotten = 'forgotten';
export type AccountMail = AccountNews | typeof forgotten;

export const AccountMailJob = z.object({ userId: z.uuid(), about: z.string() });

/** Queues it, in the transaction of what it is about where there is one. */
export async function tellAccount(
  within: PrismaClient | Transaction,
  userId: string,
  about: AccountMail,
): Promise<void> {
  const job = JSON.stringify({ userId, about });
  await within.$executeRaw`select queue.enqueue('tell-account', ${job}::json, null, ${`account:${userId}`})`;
}
