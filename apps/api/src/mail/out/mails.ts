import type { Recorded } from '@redress/domain/history/events.ts';
import { noticesFor, type Notice, type NoticeKind } from '@redress/domain/access/notices.ts';
import { rolesWithDuty, type Actor } from '@redress/domain/people.ts';
import { isThere, rolesHeld } from '../../organisations/organisation-now.ts';
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
    mail: { to: address, subject: 'A letter for you', text },
  }));
}

/**
 * Says that there is news, and never what: one mail to each who should hear, not to whoever did it, nor to somebody the complaint is about.
 * @param mailed letters that go by mail themselves
 */
export function noticeMails(
  events: readonly Recorded[],
  around: Around,
  actor: Actor,
  mailed: ReadonlySet<string>,
): Outgoing[] {
  const told = new Map<string, Outgoing>();
  for (const event of events) {
    for (const notice of noticesFor(event, around.state)) {
      if (notice.letterId !== undefined && mailed.has(notice.letterId)) continue;
      for (const address of addressesOf(notice, around, actor)) {
        if (told.has(address)) continue;
        const words = 'complainant' in notice.to ? toComplainant : toStaff;
        told.set(address, {
          cause: `notice:${notice.about}`,
          mail: { to: address, subject: subjects[notice.about], text: words },
        });
      }
    }
  }
  return [...told.values()];
}

function addressesOf({ to, about }: Notice, around: Around, actor: Actor): readonly string[] {
  if ('complainant' in to) {
    // Whoever has just written to us is told only that it arrived.
    return actor.kind === 'complainant' && about !== 'received' ? [] : complainantOf(around).emails;
  }
  const { organisation, procedure, state, todayOn } = around;
  const roles = 'duty' in to ? rolesWithDuty(procedure, to.duty, state.about) : [];
  const hears = (personId: string, held: readonly string[]) =>
    ('personId' in to ? to.personId === personId : held.some((role) => roles.includes(role))) &&
    !state.subjects.includes(personId) &&
    !held.some((role) => state.about.includes(role)) &&
    !('personId' in actor && actor.personId === personId);
  return organisation.members
    .filter((member) => isThere(member, todayOn) && hears(member.personId, rolesHeld(member, todayOn)))
    .flatMap(({ email }) => email ?? []);
}

const subjects = {
  received: 'We have received it',
  news: 'There is news',
  letter: 'There is a letter for you',
  assigned: 'There is something for you to do',
  message: 'There is a message for you',
  'next stage asked': 'There is something for you to do',
  'late request': 'There is something for you to do',
  panel: 'There is news',
} as const satisfies Record<NoticeKind, string>;

const toComplainant =
  'There is news. Open the page where you wrote to us, with your number and your six words, to read it.\n\nThis message holds nothing else on purpose. We never ask for your six words by mail.';
const toStaff = 'There is news. Sign in to read it.\n\nThis message holds nothing else on purpose.';
