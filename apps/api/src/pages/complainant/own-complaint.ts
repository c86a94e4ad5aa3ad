/** What somebody who complained reads of their own complaint. */
import { mayReadLetter } from '@redress/domain/access/sights.ts';
import { readTexts } from '@redress/domain/acts/typed-values.ts';
import type { Instant } from '@redress/domain/calendar/plain-date.ts';
import type { Context } from '../../context.ts';
import { keptLetters, type KeptLetter } from '../../letters/kept-letters.ts';
import { readContent } from '../content.ts';
import { whoseCase } from '../../acts/give-command.ts';
import { loadCase, type LoadedCase } from '../../history/load-case.ts';
import { instantOf } from '../../organisations/organisation-now.ts';

export interface OwnMessage {
  id: string;
  from: 'complainant' | 'organisation';
  at: Instant;
  text: string;
}

export interface OwnComplaint {
  answers: Readonly<Record<string, string>>;
  points: readonly { id: string; text: string }[];
  requests: readonly { id: string; to: string; answers: Readonly<Record<string, string>> }[];
}

export async function ownLetters(context: Context): Promise<KeptLetter[]> {
  const loaded = await ownCase(context);
  const { about } = loaded.facts.state;
  return keptLetters(context.deps, loaded, (letter) => mayReadLetter(loaded.relation, letter, about));
}

export async function ownMessages(context: Context): Promise<OwnMessage[]> {
  const loaded = await ownCase(context);
  const from = new Map(
    loaded.history.flatMap((event) =>
      event.type === 'MessageSent' ? [[event.data.messageId, event.data.from]] : [],
    ),
  );
  const messages = await readContent(context.deps, loaded, { kinds: ['message'] });
  return messages.map(({ id, body, createdAt }) => ({
    id,
    from: from.get(id) === 'complainant' ? 'complainant' : 'organisation',
    at: instantOf(createdAt),
    text: body,
  }));
}

/** Undefined once the case was erased. */
export async function ownComplaint(context: Context): Promise<OwnComplaint | undefined> {
  const loaded = await ownCase(context);
  const contents = await readContent(context.deps, loaded, { kinds: ['answers', 'point', 'request'] });
  const text = (id: string | undefined) => contents.find((content) => content.id === id)?.body;
  const { answersId, points } = loaded.facts.state;
  const answers = text(answersId);
  if (answers === undefined) return undefined;
  return {
    answers: textsIn(answers),
    points: points.map(({ id }) => ({ id, text: text(id) ?? '' })),
    requests: loaded.facts.state.requests.map(({ to, answersId: id }) => ({
      id,
      to,
      answers: textsIn(text(id)),
    })),
  };
}

async function ownCase(context: Context): Promise<LoadedCase> {
  const { organisationId, caseId, actor } = await whoseCase(context);
  const loaded = await loadCase(context.deps, organisationId, caseId, actor);
  if (loaded === undefined) throw new Error('A session leads to a case that is not there.');
  return loaded;
}

const textsIn = (body: string | undefined) => (body === undefined ? {} : readTexts(body));
