import type { Deps } from '../../deps.ts';
import { Mail } from './outbox.ts';
import { attempt, type Failure } from './send-mail.ts';
import { wayOut } from './way-out.ts';

/**
 * Sends one mail at once, for somebody who waits to hear how that went: a test, an invitation, a new password. Mails about complaints go through the
 * queue. Never throws.
 */
export async function sendNow(
  deps: Pick<Deps, 'env' | 'now' | 'newId'>,
  mail: Mail,
): Promise<{ ok: true } | Failure> {
  const read = Mail.safeParse(mail);
  if (!read.success) return { ok: false, code: 'ADDRESS', forGood: true };
  return attempt(async () => {
    const { post, close } = await wayOut(deps);
    try {
      await post.send(`<${deps.newId()}@redress>`, read.data);
    } finally {
      await close();
    }
  });
}
