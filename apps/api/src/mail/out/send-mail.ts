import type { Deps } from '../../deps.ts';
import { readContent } from '../../content/content.ts';
import { Mail } from './outbox.ts';
import type { Post } from './smtp.ts';

/**
 * Sends one mail of the outbox. The same mail always carries the same Message-ID: where a worker dies between the mail
 * server's yes and our note of it, the second copy is recognised as the same letter.
 *
 * An address that the server refuses for good ends in `failed`, for staff to see; anything else throws, to be tried again.
 */
export async function sendMail(
  deps: Deps,
  post: Post,
  { mailId: id, ...ref }: { organisationId: string; caseId: string; mailId: string },
): Promise<void> {
  const where = { organisationId_caseId_id: { ...ref, id } };
  const found = await deps.database.transaction(ref.organisationId, async (transaction) => {
    const row = await transaction.outboxMail.findUnique({ where });
    if (!row || row.state !== 'queued') return undefined;
    const text = (await readContent(deps, transaction, ref, [row.contentId])).get(row.contentId);
    const state = text === undefined ? { state: 'failed', failure: 'ERASED' } : {};
    await transaction.outboxMail.update({ where, data: { attempts: { increment: 1 }, ...state } });
    return text;
  });
  if (found === undefined) return;
  const outcome = await attempt(() => post.send(`<${id}@redress>`, Mail.parse(JSON.parse(found))));
  await deps.database.transaction(ref.organisationId, (transaction) =>
    transaction.outboxMail.update({ where, data: outcome.ok ? sentAt(deps.now()) : failed(outcome) }),
  );
  if (!outcome.ok && !outcome.forGood) throw new Error(outcome.code);
}

const sentAt = (at: Date) => ({ state: 'sent', sentAt: at, failure: null });

const failed = ({ code, forGood }: Failure) => ({ failure: code, ...(forGood ? { state: 'failed' } : {}) });

export interface Failure {
  ok: false;
  code: string;
  /** what the server answered, where it did: 535 and the like */
  answer?: number;
  /** the server said 5xx about the recipient or the message: asking again will not help */
  forGood: boolean;
}

/** Tries once, and says how it ended. */
export async function attempt(send: () => Promise<void>): Promise<{ ok: true } | Failure> {
  try {
    await send();
    return { ok: true };
  } catch (error) {
    const said =
      error instanceof Error ? (error as Error & { code?: unknown; responseCode?: unknown }) : undefined;
    const answer = typeof said?.responseCode === 'number' ? said.responseCode : 0;
    const code = answer > 0 ? `SMTP_${answer}` : typeof said?.code === 'string' ? said.code : 'UNKNOWN';
    return {
      ok: false,
      code,
      ...(answer > 0 && { answer }),
      forGood: answer >= 500 && (said?.code === 'EENVELOPE' || said?.code === 'EMESSAGE'),
    };
  }
}
