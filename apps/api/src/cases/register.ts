import type { PlainDate } from '@redress/domain/calendar/plain-date.ts';
import type { Context } from '../context.ts';
import { clientError } from '../graphql/errors.ts';
const waits = (): never => {
  throw clientError('REFUSED', 'This cannot be answered yet. Try again later.');
};
export interface RegisterRow {
  caseId: string;
  trackingNumber: string;
  reference: string | null;
  procedureKey: string;
  procedureVersion: number;
  stageKey: string;
  status: string;
  receivedOn: PlainDate;
  closedOn: PlainDate | null;
  outcomeKey: string | null;
  relation: string;
}
export interface RegisterPage {
  rows: readonly RegisterRow[];
  endCursor: string | null;
}
export async function register(
  _context: Context,
  _asked: { first: number; after: string | undefined },
): Promise<RegisterPage> {
  return waits();
}
export async function findCase(_context: Context, _reference: string): Promise<RegisterRow | undefined> {
  return waits();
}
