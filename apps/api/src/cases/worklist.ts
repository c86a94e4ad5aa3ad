import type { Instant, PlainDate } from '@redress/domain/calendar/plain-date.ts';
import type { Deps } from '../deps.ts';
import { clientError } from '../graphql/errors.ts';
const waits = (): never => {
  throw clientError('REFUSED', 'This cannot be answered yet. Try again later.');
};
export interface WorklistRow {
  caseId: string;
  trackingNumber: string;
  reference: string | null;
  procedureKey: string;
  stageKey: string;
  stageName: string;
  status: string;
  relation: string;
  receivedOn: PlainDate;
  nextDueOn: PlainDate | null;
  nextDueAt: Instant | null;
  nextClock: string | null;
  nextAct: string | null;
  overdue: boolean;
  openDeadlines: number;
  unreadMessages: number;
  holds: number;
  changedAt: Instant;
}
export interface WorklistPage {
  rows: readonly WorklistRow[];
  endCursor: string | null;
}
export type WorklistFilter = 'mine' | 'all' | 'overdue' | 'unassigned';
export async function worklist(
  _deps: Deps,
  _token: string | undefined,
  _asked: { first: number; after: string | undefined; filter: WorklistFilter },
): Promise<WorklistPage> {
  return waits();
}
