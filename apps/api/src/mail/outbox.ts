import { z } from 'zod';
import type { Deps } from '../deps.ts';
import type { CaseRef } from '../content/content.ts';
import { writeContent } from '../content/content.ts';
import type { CaseKey } from '../content/seal.ts';
import type { Transaction } from '../database/database.ts';
import { enqueue } from '../worker/tasks.ts';

/** A mail as it is sealed in the outbox. The subject names nobody and says nothing about a case. */
export const Mail = z.object({
  to: z.email(),
  subject: z
    .string()
    .min(1)
    .max(200)
    .regex(/^[^\r\n]*$/),
  text: z.string().min(1),
});
export type Mail = z.infer<typeof Mail>;

/**
 * Puts a mail into the outbox, in the transaction of the command that causes it. A worker takes it from there, as often
 * as it takes; mails of one case leave in the order in which they were put in.
 * @param cause key of the letter or notice
 * @returns the id of the mail
 */
export async function postMail(
  deps: Deps,
  transaction: Transaction,
  ref: CaseRef,
  key: CaseKey,
  { cause, partyId, mail }: { cause: string; partyId?: string; mail: Mail },
): Promise<string> {
  const mailId = deps.newId();
  const text = JSON.stringify(Mail.parse(mail));
  const [contentId] = await writeContent(deps, transaction, ref, key, [{ kind: 'mail', partyId, text }]);
  await transaction.outboxMail.create({
    data: { ...ref, id: mailId, cause, contentId: contentId!, state: 'queued', queuedAt: deps.now() },
  });
  await enqueue(
    transaction,
    'send-mail',
    { ...ref, mailId },
    { key: `mail:${mailId}`, inTurn: `case:${ref.caseId}` },
  );
  return mailId;
}
