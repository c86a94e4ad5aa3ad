/** The only writer of complaint_case, case_relation, deadline, worklist_item and tracking. */
import { stateOf } from '@redress/domain/history/evolve.ts';
import type { Recorded } from '@redress/domain/history/events.ts';
import { isListed } from '@redress/domain/access/lists.ts';
import { partsIn, type Case, type Relation } from '@redress/domain/access/relation.ts';
import type { Facts } from '@redress/domain/history/facts.ts';
import { countedFrom, maySee } from '@redress/domain/access/sights.ts';
import { historyTo } from '@redress/domain/access/told-history.ts';
import { handlerNow } from '@redress/domain/history/state.ts';
import { findStage } from '@redress/domain/procedure/find.ts';
import { deadlineRows, deadlinesOf, ourOpenDeadlines, type Deadline } from './deadline-rows.ts';
import type { CaseRef } from '../content/content.ts';
import type { Transaction } from '../database/database.ts';
import { relationRows } from './relation-rows.ts';
import { toldToComplainant } from './told.ts';
import type { Rows } from '../database/write-rows.ts';

export type Projected = Pick<
  Rows,
  'complaintCase' | 'tracking' | 'caseRelation' | 'deadline' | 'worklistItem'
>;

/** The composed reference as it lies sealed in its row of content, and its fingerprint. */
export type SealedReference = { id: string; nonce: Bytes; ciphertext: Bytes; lookup: Bytes };
type Bytes = Uint8Array<ArrayBuffer>;

/** Everything the rows are made from: not the day, nor who holds which role. */
export type ToProject = {
  ref: CaseRef;
  seen: Seen;
  history: readonly Recorded[];
  wrappedKey: Bytes | undefined;
  reference: SealedReference | undefined;
};
/** A case as nobody in particular sees it, and the calendar its clocks are counted by. */
export type Seen = Case & Pick<Facts, 'calendar'>;

const never = new Date('9999-12-31T00:00:00.000Z');

/** The rows of a case as its history tells it. */
export function project(input: ToProject): Projected {
  const { ref, seen, history, wrappedKey, reference } = input;
  const { state, procedure, calendar } = seen;
  const last = history.at(-1)!;
  const deadlines = deadlinesOf(state, procedure, calendar, last.at);
  const status = wrappedKey === undefined ? 'erased' : state.status === 'closed' ? 'closed' : 'open';
  const about = {
    procedureKey: procedure.identity.key,
    procedureVersion: procedure.identity.version,
    trackingNumber: state.trackingNumber!,
    changedAt: new Date(last.at),
  };
  const told = historyTo('complainant', history);
  const publicState = stateOf(told);
  return {
    complaintCase: [
      {
        organisationId: ref.organisationId,
        id: ref.caseId,
        ...about,
        stageKey: state.stage,
        status,
        referenceLookup: reference?.lookup ?? null,
        receivedAt: new Date(state.receivedAt!),
        receivedOn: new Date(state.receivedOn!),
        closedOn: state.closed === undefined ? null : new Date(state.closed.on),
        outcomeKey: state.outcomes.at(-1)?.outcome ?? null,
        lastSeq: state.seq,
        unread: state.unread,
      },
    ],
    tracking: [
      {
        ...ref,
        ...about,
        stageKey: publicState.stage,
        status,
        told: toldToComplainant(publicState),
        letters: publicState.letters.length,
        messages: told.filter((event) => event.type === 'MessageSent' && event.data.from === 'staff').length,
        ...sealedIn(publicState.referenceId === undefined ? undefined : reference, wrappedKey),
      },
    ],
    caseRelation: relationRows(ref, seen),
    deadline: deadlineRows(ref, deadlines),
    worklistItem: status === 'open' ? worklistRows(input, deadlines) : [],
  };
}

/** One row for every seat whose holders have the open case in their list. Whom it is about is left out by whoever reads (`case_bar`). */
function worklistRows(
  { ref, seen, history, wrappedKey, reference }: ToProject,
  deadlines: readonly Deadline[],
): Rows['worklistItem'] {
  const { state, procedure } = seen;
  const open = ourOpenDeadlines(deadlines);
  const next = open[0]?.clock;
  const counts = {
    openDeadlines: open.length,
    unreadMessages: unanswered(history),
    holds: state.points.filter((point) => point.held !== undefined).length,
  };
  const card = {
    ...ref,
    nextDueAt: next?.endsAt === undefined ? never : new Date(next.endsAt),
    nextDueOn: next?.dueOn === undefined ? null : new Date(next.dueOn),
    nextClock: next?.key ?? null,
    nextAct: next?.rule.act ?? null,
    procedureKey: procedure.identity.key,
    stageKey: state.stage,
    // The index that covers a page takes rows of limited length.
    stageName: (findStage(procedure, state.stage)?.name ?? state.stage).slice(0, 200),
    status: 'open',
    assigned: handlerNow(state) !== undefined,
    trackingNumber: state.trackingNumber!,
    receivedOn: new Date(state.receivedOn!),
    changedAt: new Date(history.at(-1)!.at),
  };
  return partsIn(seen)
    .filter(({ relation }) => isListed('worklist', relation))
    .map(({ seat, relation }) => ({
      ...card,
      seat,
      relation,
      ...sealedIn(maySee(relation, 'reference') ? reference : undefined, wrappedKey),
      ...countedFor(relation, counts),
    }));
}

const countedFor = (relation: Relation, counts: Record<keyof typeof countedFrom, number>) => ({
  openDeadlines: maySee(relation, countedFrom.openDeadlines) ? counts.openDeadlines : 0,
  unreadMessages: maySee(relation, countedFrom.unreadMessages) ? counts.unreadMessages : 0,
  holds: maySee(relation, countedFrom.holds) ? counts.holds : 0,
});

/** The key stands in a list only where something there is sealed under it. */
const sealedIn = (reference: SealedReference | undefined, wrappedKey: Bytes | undefined) => ({
  referenceId: reference?.id ?? null,
  referenceNonce: reference?.nonce ?? null,
  referenceCiphertext: reference?.ciphertext ?? null,
  wrappedKey: reference === undefined ? null : (wrappedKey ?? null),
});

/** Messages of the complainant since staff last wrote one. */
function unanswered(history: readonly Recorded[]): number {
  const messages = history.filter((event) => event.type === 'MessageSent');
  return messages.length - 1 - messages.findLastIndex((event) => event.data.from === 'staff');
}

/**
 * Notes that a release met events in a case which it does not know. The rows stay as a release made them that knew more; the next one that knows
 * enough makes them again. @returns whether there are rows
 */
export async function markUnread(
  transaction: Transaction,
  { organisationId, caseId }: CaseRef,
  unread: number,
): Promise<boolean> {
  const { count } = await transaction.complaintCase.updateMany({
    where: { organisationId, id: caseId },
    data: { unread },
  });
  return count > 0;
}

/** Writes only what a case's tracking page is told. */
export async function tell(
  transaction: Transaction,
  ref: CaseRef,
  told: ReturnType<typeof toldToComplainant>,
): Promise<void> {
  await transaction.tracking.updateMany({ where: ref, data: { told } });
}

/** Takes away the rows that a case may have several of, before they are written afresh. The others are written over. */
export async function clearProjections(
  transaction: Transaction,
  { organisationId, caseId }: CaseRef,
): Promise<void> {
  await transaction.$executeRaw`
    with
      deadlines as (delete from deadline where organisation_id = ${organisationId}::uuid and case_id = ${caseId}::uuid),
      items as (delete from worklist_item where organisation_id = ${organisationId}::uuid and case_id = ${caseId}::uuid)
    delete from case_relation where organisation_id = ${organisationId}::uuid and case_id = ${caseId}::uuid`;
}
