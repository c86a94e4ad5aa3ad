import type { Instant } from '@redress/domain/calendar/plain-date.ts';
import type { Context } from '../context.ts';
import { clientError } from '../graphql/errors.ts';
const waits = (): never => {
  throw clientError('REFUSED', 'This cannot be answered yet. Try again later.');
};
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
}
export async function hearings(_context: Context): Promise<HearingRow[]> {
  return waits();
}
