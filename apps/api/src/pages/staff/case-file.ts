/** A case as the staff who may see it see it. */
import { isListed } from '@redress/domain/access/lists.ts';
import { mayReadLetter, sees, sightOf, type ContentKind } from '@redress/domain/access/sights.ts';
import type { RecordEntry } from '@redress/domain/access/record-entry.ts';
import { messagesOf, recordOf, subjectTextsOf, type MessageEntry } from '@redress/domain/access/record.ts';
import { toldCase, type ToldCase } from '@redress/domain/access/told-case.ts';
import { historyTo } from '@redress/domain/access/told-history.ts';
import { stateOf } from '@redress/domain/history/evolve.ts';
import type { Instant } from '@redress/domain/calendar/plain-date.ts';
import type { Recorded } from '@redress/domain/history/events.ts';
import type { ActorRef } from '@redress/domain/people.ts';
import type { Context } from '../../context.ts';
import type { CalendarDays } from '../../organisations/calendar-spec.ts';
import { keptLetters, type KeptLetter } from '../../letters/kept-letters.ts';
import { daysOf, type ProcedureRow } from '../../organisations/published-organisation.ts';
import { directoryOf, type DirectoryPerson } from '../../organisations/directory.ts';
import { readContent } from '../content.ts';
import { whoAsks } from '../../acts/give-command.ts';
import { loadCase, type LoadedCase } from '../../history/load-case.ts';
import { instantOf } from '../../organisations/organisation-now.ts';

export interface CaseText {
  id: string;
  kind: string;
  text: string;
  by: string | null;
  byPersonId: string | null;
  at: Instant;
}

export interface CaseFile {
  caseId: string;
  trackingNumber: string;
  reference: string | null;
  relation: string;
  sights: readonly string[];
  told: ToldCase;
  record: readonly RecordEntry[];
  messages: readonly MessageEntry[];
  subjectTextIds: readonly string[];
  procedure: ProcedureRow;
  calendarDays: CalendarDays;
  content: readonly CaseText[];
  letters: readonly KeptLetter[];
  people: readonly DirectoryPerson[];
}

// A letter is shown as the document it is, not as a text.
const kinds = (Object.keys(sightOf) as ContentKind[]).filter((kind) => kind !== 'letter');

/** A case for staff who work on it or oversee it; undefined for everybody else, and where there is none. */
export async function caseFile(context: Context, caseId: string): Promise<CaseFile | undefined> {
  const loaded = await loadForStaff(context, caseId);
  if (loaded === undefined) return undefined;
  const { facts, history, relation } = loaded;
  const { about, referenceId } = facts.state;
  const opened = await readContent(context.deps, loaded, { kinds });
  const authors = authorsOf(history);
  return {
    caseId,
    trackingNumber: facts.state.trackingNumber ?? '',
    reference: opened.find(({ id }) => id === referenceId)?.body ?? null,
    relation,
    sights: sees[relation],
    ...toldOf(historyTo(relation, history)),
    procedure: procedureOfCase(loaded),
    calendarDays: daysOf(facts.calendar),
    content: opened.map(({ id, kind, body, createdAt }) => {
      const by = authors.get(id);
      return {
        id,
        kind,
        text: body,
        by: by?.kind ?? null,
        byPersonId: by?.id ?? null,
        at: instantOf(createdAt),
      };
    }),
    letters: await keptLetters(context.deps, loaded, (letter) => mayReadLetter(relation, letter, about)),
    people: directoryOf(loaded),
  };
}

/** What this reader's history comes to. */
const toldOf = (history: readonly Recorded[]) => ({
  told: toldCase(stateOf(history)),
  record: recordOf(history),
  messages: messagesOf(history),
  subjectTextIds: subjectTextsOf(history),
});

/** The case, where the reader is staff who may know of it and it is not about them. */
export async function loadForStaff(context: Context, caseId: string): Promise<LoadedCase | undefined> {
  const { organisationId, actor } = await whoAsks(context);
  const loaded = await loadCase(context.deps, organisationId, caseId, actor);
  return loaded !== undefined && isListed('register', loaded.relation) ? loaded : undefined;
}

export const procedureOfCase = ({ facts }: LoadedCase): ProcedureRow => ({
  key: facts.procedure.identity.key,
  version: facts.procedure.identity.version,
  document: facts.procedure,
});

/** Who wrote which content: whoever caused the event that names it. */
function authorsOf(history: readonly Recorded[]): Map<string, ActorRef> {
  const authors = new Map<string, ActorRef>();
  const note = (value: unknown, by: ActorRef): void => {
    if (typeof value === 'string') authors.set(value, authors.get(value) ?? by);
    else if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) note(inner, by);
  };
  for (const event of history) if (event.type !== 'Unread') note(event.data, event.by);
  return authors;
}
