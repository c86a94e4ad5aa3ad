import type { Instant, PlainDate } from '@redress/domain/calendar/plain-date.ts';
import type { Recorded } from '@redress/domain/case/events.ts';
import type { Context } from '../context.ts';
import type { CalendarDays } from '../graphql/domain-scalars.ts';
import type { ProcedureRow } from '../organisations/published-organisation.ts';
import { clientError } from '../graphql/errors.ts';
const waits = (): never => {
  throw clientError('REFUSED', 'This cannot be answered yet. Try again later.');
};
export interface RespondentCase {
  caseId: string;
  hearingAt: Instant | null;
  letterCount: number;
  paperCount: number;
}
export interface RespondentLetter {
  id: string;
  key: string;
  sentAt: Instant;
  datedOn: PlainDate;
  document: object;
}
export interface RespondentPaper {
  id: string;
  kind: string;
  title: string;
  text: string;
}
export interface RespondentFile {
  caseId: string;
  history: readonly Recorded[];
  procedure: ProcedureRow;
  calendarDays: CalendarDays;
  hearingAt: Instant | null;
  place: string | null;
  letters: readonly RespondentLetter[];
  papers: readonly RespondentPaper[];
}
export async function respondentCases(_context: Context): Promise<RespondentCase[]> {
  return waits();
}
export async function respondentFile(
  _context: Context,
  _caseId: string,
): Promise<RespondentFile | undefined> {
  return waits();
}
