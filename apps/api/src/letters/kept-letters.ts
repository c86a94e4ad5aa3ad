/** Letters as they went out, whole. */
import type { Instant, PlainDate } from '@redress/domain/calendar/plain-date.ts';
import type { EventData } from '@redress/domain/history/events.ts';
import type { LetterDocument } from '@redress/domain/letters/letter-document.ts';
import type { LoadedCase } from '../history/load-case.ts';
import { readContent } from '../content/content.ts';
import type { Deps } from '../deps.ts';
import type { FrozenLetter } from './compose.ts';

export interface KeptLetter {
  id: string;
  key: string;
  to: string;
  sentAt: Instant;
  datedOn: PlainDate;
  document: LetterDocument;
}

/** The letters of a case that `wanted` lets pass, newest first. Those of an erased case are gone. Who may see which is the caller's to say. */
export async function keptLetters(
  deps: Deps,
  { organisationId, caseId, history }: Pick<LoadedCase, 'organisationId' | 'caseId' | 'history'>,
  wanted: (letter: EventData['LetterSent']) => boolean,
): Promise<KeptLetter[]> {
  const sent = history.flatMap((event) =>
    event.type === 'LetterSent' && wanted(event.data) ? [event.data] : [],
  );
  const ref = { organisationId, caseId };
  const ids = sent.map(({ letterId }) => letterId);
  const bodies = await deps.database.transaction(organisationId, (transaction) =>
    readContent(deps, transaction, ref, ids),
  );
  return sent.toReversed().flatMap(({ letterId, letter, to, sentAt, datedOn }) => {
    const body = bodies.get(letterId);
    if (body === undefined) return [];
    const { document } = JSON.parse(body) as FrozenLetter;
    return [{ id: letterId, key: letter, to, sentAt, datedOn, document }];
  });
}
