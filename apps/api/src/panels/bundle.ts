import type { Recorded } from '@redress/domain/case/events.ts';
import type { Context } from '../context.ts';
import type { CalendarDays } from '../graphql/domain-scalars.ts';
import type { ProcedureRow } from '../organisations/published-organisation.ts';
import { clientError } from '../graphql/errors.ts';
const waits = (): never => {
  throw clientError('REFUSED', 'This cannot be answered yet. Try again later.');
};
export interface BundleMember {
  personId: string;
  name: string;
  independent: boolean;
  chair: boolean;
}
export interface BundleDocument {
  id: string;
  kind: string;
  title: string;
  text: string;
}
export interface Bundle {
  caseId: string;
  organisationName: string;
  trackingNumber: string;
  history: readonly Recorded[];
  procedure: ProcedureRow;
  calendarDays: CalendarDays;
  members: readonly BundleMember[];
  place: string | null;
  documents: readonly BundleDocument[];
  points: readonly BundleDocument[];
  myBallot: { round: number; outcome: string; reasons: string } | null;
  hearingNotes: readonly { id: string; step: string | null; text: string }[];
  findings: readonly BundleDocument[];
}
export async function bundle(_context: Context, _caseId: string): Promise<Bundle | undefined> {
  return waits();
}
