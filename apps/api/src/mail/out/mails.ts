import type { Recorded } from '@redress/domain/history/events.ts';
import { noticesFor, type Notice } from '@redress/domain/access/notices.ts';
import { enNoticeSubjects, enNotices } from '@redress/domain/words/en/notices.ts';
import type { Actor } from '@redress/domain/people.ts';
import { directoryOn } from '../../organisations/organisation-now.ts';
import { addresseeOf, complainantOf, type Around } from '../../letters/addressee.ts';
import { plainText } from '../../letters/plain-text.ts';
import type { FrozenLetter } from '../../letters/compose.ts';
import type { Mail } from './outbox.ts';

/** A mail to be queued. `id`: made beforehand, because its Message-ID is that of a letter. */
export type Outgoing = { id?: string; cause: string; mail: Mail };

/** The mail that carries a letter: only where the letter is sent by e-mail. Its subject says nothing. */
export function letterMails(
  letterId: string,
  { letter, document, to }: FrozenLetter,
  around: Around,
): Outgoing[] {
  const text = plainText(document, around.organisation.name);
  return addresseeOf(to, around).emails.map((address, index) => ({
    ...(index === 0 && { id: letterId }),
    cause: `letter:${letter}`,
    mail: { to: address, subject: enNotices.letterSubject, text },
  }));
}

/**
 * Says that there is news, and never what: one mail to each who should hear (`noticesFor`).
 * @param mailed letters that go by mail themselves
 */
export function noticeMails(
  events: readonly Recorded[],
  around: Around,
  by: Actor,
  mailed: ReadonlySet<string>,
): Outgoing[] {
  const people = directoryOn(around.organisation.members, around.todayOn);
  const told = new Map<string, Outgoing>();
  for (const event of events) {
    for (const notice of noticesFor({ ...around, event, by, people })) {
      if (notice.letterId !== undefined && mailed.has(notice.letterId)) continue;
      for (const address of addressesOf(notice, around)) {
        if (told.has(address)) continue;
        const words = notice.to === 'complainant' ? enNotices.toComplainant : enNotices.toStaff;
        told.set(address, {
          cause: `notice:${notice.about}`,
          mail: { to: address, subject: enNoticeSubjects[notice.about], text: words },
        });
      }
    }
  }
  return [...told.values()];
}

const addressesOf = ({ to }: Notice, around: Around): readonly string[] =>
  to === 'complainant'
    ? complainantOf(around).emails
    : around.organisation.members
        .filter(({ personId }) => to.includes(personId))
        .flatMap(({ email }) => email ?? []);
