import type { Instant, PlainDate } from '@redress/domain/calendar/plain-date.ts';
import type { Recorded } from '@redress/domain/case/events.ts';
import type { Context } from '../context.ts';
import type { CalendarDays } from '../graphql/domain-scalars.ts';
import type { ProcedureRow } from '../organisations/published-organisation.ts';
import type { DirectoryPerson } from '../people/directory.ts';
import { clientError } from '../graphql/errors.ts';
const waits = (): never => {
  throw clientError('REFUSED', 'This cannot be answered yet. Try again later.');
};
export interface CaseText {
  id: string;
  kind: string;
  text: string;
  by: string | null;
  byPersonId: string | null;
  at: Instant;
}
export interface CaseLetter {
  id: string;
  key: string;
  to: string;
  sentAt: Instant;
  datedOn: PlainDate;
  document: object;
}
export interface CaseFile {
  caseId: string;
  trackingNumber: string;
  reference: string | null;
  relation: string;
  sights: readonly string[];
  history: readonly Recorded[];
  procedure: ProcedureRow;
  calendarDays: CalendarDays;
  content: readonly CaseText[];
  letters: readonly CaseLetter[];
  people: readonly DirectoryPerson[];
}
export async function caseFile(_context: Context, _caseId: string): Promise<CaseFile | undefined> {
  return waits();
}
