/** The mails that a demonstration wrote into a folder, for the console to show. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { londonDate, type Instant } from '@redress/domain/calendar/plain-date.ts';
import type { Context } from '../../context.ts';
import { whoAsks } from '../../acts/give-command.ts';
import { instantOf } from '../../organisations/organisation-now.ts';

export interface FolderMail {
  id: string;
  to: string;
  subject: string;
  text: string;
  at: Instant;
}

const most = 100;

/**
 * Mails of the reader's organisation, newest first, but none of a case about the reader. Undefined where this is no demonstration: then mail
 * really goes out, and nobody reads what others are sent.
 */
export async function mailFolder(context: Context): Promise<FolderMail[] | undefined> {
  const { env } = context.deps;
  if (!env.REDRESS_DEMO || env.SMTP_URL !== undefined) return undefined;
  const own = await ownMails(context);
  const folder = join(env.REDRESS_DATA, 'mail');
  const names = (await filesIn(folder))
    .toSorted()
    .toReversed()
    .slice(0, most * 5);
  const mails: FolderMail[] = [];
  for (const name of names) {
    const mail = await PostalMime.parse(await readFile(join(folder, name)));
    // The Message-ID is that of the row in the outbox (`sendMail`).
    const id = /^<([\da-f-]{36})@redress>$/.exec(mail.messageId ?? '')?.[1];
    const sentAt = id === undefined ? undefined : own.get(id);
    if (id === undefined || sentAt === undefined) continue;
    mails.push({
      id,
      to: mail.to?.[0]?.address ?? '',
      subject: mail.subject ?? '',
      text: mail.text ?? '',
      at: instantOf(sentAt),
    });
    if (mails.length === most) break;
  }
  return mails;
}

async function ownMails(context: Context): Promise<Map<string, Date>> {
  const { organisationId, actor } = await whoAsks(context);
  const personId = actor.kind === 'staff' ? actor.personId : '';
  const today = londonDate(instantOf(context.deps.now()));
  const rows = await context.deps.database.transaction(
    organisationId,
    (transaction) => transaction.$queryRaw<{ id: string; at: Date }[]>`
    select m.id, m.queued_at as at from outbox_mail m
    where m.organisation_id = ${organisationId}::uuid and not exists (
      select from case_bar b where b.organisation_id = m.organisation_id and b.case_id = m.case_id
        and b.person_id = ${personId}::uuid and b.from_on <= ${today}::date)
    order by m.queued_at desc, m.id desc limit ${most * 5}`,
  );
  return new Map(rows.map(({ id, at }) => [id, at]));
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.eml'));
  } catch {
    // No mail has been sent yet.
    return [];
  }
}
