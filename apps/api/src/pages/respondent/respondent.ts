/** What somebody sees of a complaint about themselves. */
import { isListed } from '@redress/domain/access/lists.ts';
import { mayReadLetter } from '@redress/domain/access/sights.ts';
import { londonDate, type Instant } from '@redress/domain/calendar/plain-date.ts';
import { stateOf } from '@redress/domain/history/evolve.ts';
import { historyTo, respondentIsTold } from '@redress/domain/access/told-history.ts';
import type { Context } from '../../context.ts';
import type { CalendarDays } from '../../organisations/calendar-spec.ts';
import { keptLetters, type KeptLetter } from '../../letters/kept-letters.ts';
import { daysOf, type ProcedureRow } from '../../organisations/published-organisation.ts';
import { releasedPapers, type Paper } from '../panel/released-papers.ts';
import { procedureOfCase } from '../staff/case-file.ts';
import { whoAsks } from '../../acts/give-command.ts';
import { loadCase } from '../../history/load-case.ts';
import { recordedOf, type StoredEvent } from '../../history/history.ts';
import { instantOf } from '../../organisations/organisation-now.ts';

export interface RespondentCase {
  caseId: string;
  hearingAt: Instant | null;
  letterCount: number;
  paperCount: number;
}

export interface RespondentFile {
  caseId: string;
  procedure: ProcedureRow;
  calendarDays: CalendarDays;
  hearingAt: Instant | null;
  place: string | null;
  letters: readonly KeptLetter[];
  papers: readonly Paper[];
}

/** Complaints about the reader in which there is something for them: they were told, or a letter or papers came. */
export async function respondentCases(context: Context): Promise<RespondentCase[]> {
  const { organisationId, actor } = await whoAsks(context);
  const personId = actor.kind === 'staff' ? actor.personId : '';
  const today = londonDate(instantOf(context.deps.now()));
  const events = await context.deps.database.transaction(
    organisationId,
    (transaction) => transaction.$queryRaw<(StoredEvent & { caseId: string })[]>`
    select e.case_id as "caseId", e.seq, e.type, e.version, e.data, e.at, e.actor
    from case_event e
    where e.organisation_id = ${organisationId}::uuid and e.case_id in (
      select b.case_id from case_bar b
      where b.organisation_id = ${organisationId}::uuid and b.person_id = ${personId}::uuid and b.from_on <= ${today}::date
      group by b.case_id, b.received_on order by b.received_on desc, b.case_id desc limit 50)
    order by e.case_id, e.seq`,
  );
  const histories = Map.groupBy(events, ({ caseId }) => caseId);
  return [...histories].flatMap(([caseId, rows]) => {
    const history = historyTo('subject', rows.map(recordedOf));
    if (!respondentIsTold(history)) return [];
    const { panel } = stateOf(history);
    const letterCount = history.filter(({ type }) => type === 'LetterSent').length;
    return [
      {
        caseId,
        hearingAt: panel.hearing?.at ?? null,
        letterCount,
        paperCount: panel.papers?.documents.length ?? 0,
      },
    ];
  });
}

/** The papers of a complaint about the reader; undefined where there are none for them. */
export async function respondentFile(context: Context, caseId: string): Promise<RespondentFile | undefined> {
  const { organisationId, actor } = await whoAsks(context);
  const { deps } = context;
  const loaded = await loadCase(deps, organisationId, caseId, actor);
  if (loaded === undefined || !isListed('about the reader', loaded.relation)) return undefined;
  const { relation } = loaded;
  if (!respondentIsTold(historyTo(relation, loaded.history))) return undefined;
  const { about, panel } = loaded.facts.state;
  const { hearing, papers } = panel;
  const released = await releasedPapers(deps, loaded, papers?.documents ?? []);
  const place = hearing === undefined ? [] : await releasedPapers(deps, loaded, [hearing.placeId]);
  return {
    caseId,
    procedure: procedureOfCase(loaded),
    calendarDays: daysOf(loaded.facts.calendar),
    hearingAt: hearing?.at ?? null,
    place: place[0]?.text ?? null,
    letters: await keptLetters(deps, loaded, (letter) => mayReadLetter(relation, letter, about)),
    papers: released,
  };
}
