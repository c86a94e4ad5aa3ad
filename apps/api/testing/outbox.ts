import { createCaseKey, writeContent, type CaseRef } from '../src/content/content.ts';
import type { Deps } from '../src/deps.ts';
import { Mail } from '../src/mail/out/outbox.ts';
import { anOrganisation } from './organisation.ts';

/** A new case whose outbox holds these mails, each with its job, in one transaction, as a command leaves them. */
export async function queuedMails(deps: Deps, mails: Mail[]): Promise<CaseRef & { mailIds: string[] }> {
  const { id: organisationId } = await anOrganisation(deps);
  const ref = { organisationId, caseId: deps.newId() };
  const mailIds = await deps.database.transaction(organisationId, async (transaction) => {
    const key = await createCaseKey(deps, transaction, ref);
    const texts = mails.map((mail) => ({ kind: 'mail', text: JSON.stringify(Mail.parse(mail)) }));
    const contentIds = await writeContent(deps, transaction, ref, key, texts);
    const rows = contentIds.map((contentId) => ({ ...ref, id: deps.newId(), cause: 'test', contentId }));
    for (const row of rows) {
      await transaction.outboxMail.create({ data: { ...row, state: 'queued', queuedAt: deps.now() } });
      const job = JSON.stringify({ ...ref, mailId: row.id });
      await transaction.$executeRaw`select queue.enqueue('send-mail', ${job}::json, ${`mail:${row.id}`}, ${`case:${ref.caseId}`})`;
    }
    return rows.map((row) => row.id);
  });
  return { ...ref, mailIds };
}
