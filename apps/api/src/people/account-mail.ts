/** What people are told about the way they sign in: queued with what happened, so that nothing happens unsaid. */
import { enAccountNews, enForgotten, type AccountNews } from '@redress/domain/words/en/account-mails.ts';
import { z } from 'zod';
import type { PrismaClient, Transaction } from '../database/database.ts';
import type { Deps } from '../deps.ts';
import type { Mail } from '../mail/out/outbox.ts';
import { attempt } from '../mail/out/send-mail.ts';
import type { Post } from '../mail/out/smtp.ts';
import { originOf } from '../origins.ts';
import { makeLink } from './one-time-link.ts';

const forgotten = 'forgotten';
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

type Needed = Pick<Deps, 'database' | 'machineNow' | 'randomBytes' | 'env' | 'newId' | 'log'>;

/**
 * Sends it to the address they sign in with. The link for a new password is made only now: what it holds was never in the queue. An address that the
 * server refuses for good is left alone; anything else throws, to be tried again.
 */
export async function sendAccountMail(
  deps: Needed,
  post: Post,
  { userId, about }: z.infer<typeof AccountMailJob>,
): Promise<void> {
  const user = await deps.database.prisma.user.findUnique({
    where: { id: userId },
    include: { person: true },
  });
  if (!user?.person) return;
  const text = about === forgotten ? await withLink(deps, user.person) : newsOf(about);
  if (text === undefined) return;
  const sent = await attempt(() => post.send(`<${deps.newId()}@redress>`, { to: user.email, ...text }));
  if (sent.ok) return;
  if (!sent.forGood) throw new Error(sent.code);
  deps.log.warn({ failure: sent.code }, 'a mail about a sign-in was refused for good');
}

/** A release before this one may not know what a later one queued. */
const newsOf = (about: string): Omit<Mail, 'to'> | undefined =>
  Object.entries(enAccountNews).find(([known]) => known === about)?.[1];

async function withLink(
  deps: Needed,
  { organisationId, id: personId, kind }: { organisationId: string; id: string; kind: string },
): Promise<Omit<Mail, 'to'>> {
  const code = await makeLink(deps, { purpose: 'new password', organisationId, personId });
  const origin = originOf(deps.env, kind === 'panel' ? 'panel' : 'console');
  return { subject: enForgotten.subject, text: enForgotten.text(`${origin}/new-password#${code}`) };
}
