/** The panel app's first page. */
import { lists } from '@redress/domain/access/lists.ts';
import { seatsOf } from '@redress/domain/access/relation.ts';
import { londonDate, type Instant } from '@redress/domain/calendar/plain-date.ts';
import { stateOf } from '@redress/domain/history/evolve.ts';
import { historyTo } from '@redress/domain/access/told-history.ts';
import { nextActOfMember, type NextActOfMember } from '@redress/domain/acts/panel/next-act-of-member.ts';
import { findStage } from '@redress/domain/procedure/find.ts';
import { recordedOf, type StoredEvent } from '../../history/history.ts';
import { instantOf } from '../../organisations/organisation-now.ts';
import { whoAsks } from '../../acts/give-command.ts';
import type { Context } from '../../context.ts';
import { getProcedure } from '../../organisations/procedure-versions.ts';

export interface HearingRow {
  caseId: string;
  organisationName: string;
  trackingNumber: string;
  procedureKey: string;
  stageKey: string;
  stageName: string;
  status: string;
  hearingAt: Instant | null;
  papersVersion: number | null;
  readVersion: number;
  decided: boolean;
  voteNeeded: boolean;
  next: NextActOfMember;
}

type EventRow = StoredEvent & { caseId: string; organisationName: string };

/** The cases on whose panels the reader sits (50 at most), the next hearing first; those without a date last. */
export async function hearings(context: Context): Promise<HearingRow[]> {
  const { organisationId, actor } = await whoAsks(context);
  const personId = actor.kind === 'panel' ? actor.personId : '';
  const { database, now } = context.deps;
  const seats = seatsOf({ personId, roles: [] }, 'panel');
  const today = londonDate(instantOf(now()));
  return database.transaction(organisationId, async (transaction) => {
    const events = await transaction.$queryRaw<EventRow[]>`
      select e.case_id as "caseId", o.name as "organisationName", e.seq, e.type, e.version, e.data, e.at, e.actor
      from case_event e join organisation o on o.id = e.organisation_id
      where e.organisation_id = ${organisationId}::uuid and e.case_id in (
        select r.case_id from case_relation r
        where r.organisation_id = ${organisationId}::uuid and r.seat = any(${seats}) and r.relation = any(${lists.hearings})
          and not exists (select from case_bar b where b.organisation_id = r.organisation_id and b.case_id = r.case_id
            and b.person_id = ${personId}::uuid and b.from_on <= ${today}::date)
        order by r.received_on desc, r.case_id desc limit 50)
      order by e.case_id, e.seq`;
    const rows: HearingRow[] = [];
    for (const [caseId, of] of Map.groupBy(events, (event) => event.caseId)) {
      const state = stateOf(historyTo('panel', of.map(recordedOf)));
      const member = state.panel.members.find((candidate) => candidate.personId === personId);
      if (member === undefined || state.procedure === undefined) continue;
      // Published versions are kept in memory: no statement for each row.
      const procedure = await getProcedure(transaction, organisationId, state.procedure);
      const organisationName = of[0]?.organisationName ?? '';
      const facts = { state, procedure, now: instantOf(now()) };
      rows.push({ caseId, organisationName, ...rowOf(facts, member) });
    }
    return rows.toSorted((a, b) => (a.hearingAt ?? '9').localeCompare(b.hearingAt ?? '9'));
  });
}

function rowOf(
  facts: Parameters<typeof nextActOfMember>[0],
  { personId, readVersion }: { personId: string; readVersion: number },
): Omit<HearingRow, 'caseId' | 'organisationName'> {
  const { state, procedure } = facts;
  const { panel } = state;
  const decided = panel.decision !== undefined;
  return {
    trackingNumber: state.trackingNumber ?? '',
    procedureKey: state.procedure?.key ?? '',
    stageKey: state.stage,
    stageName: findStage(procedure, state.stage)?.name ?? state.stage,
    status: state.status === 'closed' ? 'closed' : 'open',
    hearingAt: panel.hearing?.at ?? null,
    papersVersion: panel.papers?.version ?? null,
    readVersion,
    decided,
    voteNeeded: panel.endedAt !== undefined && !decided && !panel.voted.includes(personId),
    next: nextActOfMember(facts, personId),
  };
}
