/** The mails that `people/account-mail.ts` queued. */
import { accountNews, type AccountNews } from '@redress/domain/words/account-mails.ts';
import type { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { originOf } from '../../origins.ts';
import { forgotten, type AccountMailJob } from '../../people/account-mail.ts';
import { makeLink } from '../../people/one-time-link.ts';
import { accountMailInWords } from '../../words/in-words.ts';
import type { Mail } from './outbox.ts';
import { attempt } from './send-mail.ts';
import type { Post } from './smtp.ts';

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
  deps.log.warn({ code: sent.code }, 'a mail about a sign-in was refused for good');
}

/** A release before this one may not know what a later one queued. */
function newsOf(about: string): Omit<Mail, 'to'> | undefined {
  if (!isNews(about)) return undefined;
  const say = (code: AccountNews | 'news subject' | 'not you') => accountMailInWords({ code, values: {} });
  return { subject: say('news subject'), text: [say(about), '', say('not you')].join('\n') };
}

const isNews = (about: string): about is AccountNews => Object.hasOwn(accountNews, about);

async function withLink(
  deps: Needed,
  { organisationId, id: personId, kind }: { organisationId: string; id: string; kind: string },
): Promise<Omit<Mail, 'to'>> {
  const code = await makeLink(deps, { purpose: 'new password', organisationId, personId });
  const origin = originOf(deps.env, kind === 'panel' ? 'panel' : 'console');
  const address = `${origin}/new-password#${code}`;
  return {
    subject: accountMailInWords({ code: 'forgotten subject', values: {} }),
    text: accountMailInWords({ code: 'forgotten', values: { address } }),
  };
}
