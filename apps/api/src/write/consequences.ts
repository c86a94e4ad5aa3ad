/** What a decision leads to, as rows: history, sealed content, letters, mail and projections, to be written together. */
import { londonDate } from '@redress/domain/calendar/plain-date.ts';
import { evolve } from '@redress/domain/history/evolve.ts';
import type { Recorded } from '@redress/domain/history/events.ts';
import type { Content, Decision } from '@redress/domain/acts/decision.ts';
import type { Facts } from '@redress/domain/history/facts.ts';
import { actorRef } from '@redress/domain/people.ts';
import { contentRows, type CaseRef, type NewContent } from '../content/content.ts';
import type { CaseKey } from '../content/seal.ts';
import type { Deps } from '../deps.ts';
import { addresseeOf, type Answers, type Around } from '../letters/addressee.ts';
import { composeLetter, type FrozenLetter, type LetterDraft } from '../letters/compose.ts';
import { Mail } from '../mail/out/outbox.ts';
import { letterMails, noticeMails, type Outgoing } from '../mail/out/mails.ts';
import { combined, grow, shareOf } from '../history/history.ts';
import { lookupOf } from '../content/reference-lookup.ts';
import type { OrganisationNow } from '../organisations/organisation-now.ts';
import { project, type SealedReference } from '../projections/projection.ts';
import type { Rows } from '../database/write-rows.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A case just before its decision is written. */
export type Before = {
  ref: CaseRef;
  facts: Facts;
  history: readonly Recorded[];
  link: Bytes;
  organisation: OrganisationNow;
  key: CaseKey;
  wrappedKey: Bytes;
  reference: SealedReference | undefined;
  answers: Answers;
  /** Content that a letter quotes, by id. */
  texts: ReadonlyMap<string, string>;
};

export type Consequences = { rows: Partial<Rows>; share: Bytes; recorded: readonly Recorded[] };

export function consequences(deps: Deps, before: Before, { events, content }: Decision): Consequences {
  const { ref, facts, organisation, key, wrappedKey } = before;
  const grown = grow(deps.masterKey, ref, { length: before.history.length, link: before.link }, events, {
    at: facts.now,
    by: actorRef(facts.actor),
  });
  const history = [...before.history, ...grown.recorded];
  const state = grown.recorded.reduce(evolve, facts.state);
  const { procedure, calendar } = facts;
  const around: Around = {
    state,
    procedure,
    organisationId: ref.organisationId,
    organisation,
    answers: before.answers,
    todayOn: londonDate(facts.now),
  };
  const letters = lettersSent(grown.recorded, content, before, around);
  const mails = mailsFor(grown.recorded, letters, around, facts);
  const outbox = queued(deps, mails);
  const sealed = contentRows(deps, ref, key, [
    ...written(content, letters, facts.actor.kind === 'complainant' ? state.answersId : undefined),
    ...outbox.map(({ contentId, mail }) => ({ id: contentId, kind: 'mail', text: JSON.stringify(mail) })),
  ]);
  const reference = referenceIn(deps, ref, content, sealed) ?? before.reference;
  return {
    recorded: grown.recorded,
    share: combined(grown.rows.map((row) => shareOf(deps.masterKey, row.hash))),
    rows: {
      caseEvent: [...grown.rows],
      content: sealed,
      letter: letterRows(ref, grown.recorded, around),
      outboxMail: outbox.map((mail) => outboxRow(ref, mail, facts)),
      ...project({ ref, seen: { state, procedure, calendar }, history, wrappedKey, reference }),
    },
  };
}

/** What somebody wrote, and letters as they will stand. @param partyId the complainant who wrote it, where one did */
const written = (
  content: readonly Content[],
  letters: ReadonlyMap<string, FrozenLetter>,
  partyId: string | undefined,
): NewContent[] =>
  content.map(({ id, kind, body }) => {
    const frozen = letters.get(id);
    return { id, kind, partyId, text: frozen === undefined ? body : JSON.stringify(frozen) };
  });

type Queued = { id: string; cause: string; contentId: string; mail: Mail };

const queued = (deps: Deps, mails: readonly Outgoing[]): Queued[] =>
  mails.map(({ id = deps.newId(), cause, mail }) => ({
    id,
    cause,
    contentId: deps.newId(),
    mail: Mail.parse(mail),
  }));

const outboxRow = (
  ref: CaseRef,
  { id, cause, contentId }: Queued,
  { now }: Facts,
): Rows['outboxMail'][number] => ({
  ...ref,
  id,
  cause,
  contentId,
  state: 'queued',
  attempts: 0,
  queuedAt: new Date(now),
  sentAt: null,
  failure: null,
});

const sent = (events: readonly Recorded[]) =>
  events.flatMap((event) => (event.type === 'LetterSent' ? [event.data] : []));

/** The letters among the events, as they will stand, by id. */
function lettersSent(
  events: readonly Recorded[],
  content: readonly Content[],
  { texts }: Before,
  around: Around,
): ReadonlyMap<string, FrozenLetter> {
  return new Map(
    sent(events).map(({ letter, letterId }) => {
      const draft = JSON.parse(content.find(({ id }) => id === letterId)!.body) as LetterDraft;
      return [letterId, composeLetter(letter, draft, texts, around)];
    }),
  );
}

function mailsFor(
  events: readonly Recorded[],
  letters: ReadonlyMap<string, FrozenLetter>,
  around: Around,
  { actor }: Facts,
): Outgoing[] {
  const byMail = sent(events).filter(({ channel }) => channel === 'email');
  return [
    ...byMail.flatMap(({ letterId }) => letterMails(letterId, letters.get(letterId)!, around)),
    ...noticeMails(events, around, actor, new Set(byMail.map(({ letterId }) => letterId))),
  ];
}

const letterRows = (ref: CaseRef, events: readonly Recorded[], around: Around): Rows['letter'] =>
  sent(events).map(({ letter, letterId, to, sentAt }) => {
    const { kind, id } = addresseeOf(to, around);
    return {
      ...ref,
      id: letterId,
      letterKey: letter,
      recipientKind: kind,
      recipientId: id,
      contentId: letterId,
      sentAt: new Date(sentAt),
    };
  });

function referenceIn(
  deps: Deps,
  { organisationId }: CaseRef,
  content: readonly Content[],
  sealed: Rows['content'],
): SealedReference | undefined {
  const minted = content.find(({ kind }) => kind === 'reference');
  const row = sealed.find(({ id }) => id === minted?.id);
  if (minted === undefined || row === undefined) return undefined;
  const { id, nonce, ciphertext } = row;
  return {
    id: id,
    nonce: nonce,
    ciphertext: ciphertext,
    lookup: lookupOf(deps.masterKey, organisationId, minted.body),
  };
}
