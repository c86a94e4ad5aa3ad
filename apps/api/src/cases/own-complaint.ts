import type { Instant, PlainDate } from '@redress/domain/calendar/plain-date.ts';
import type { Context } from '../context.ts';
import { clientError } from '../graphql/errors.ts';
const waits = (): never => {
  throw clientError('REFUSED', 'This cannot be answered yet. Try again later.');
};
export interface OwnLetter {
  id: string;
  key: string;
  sentAt: Instant;
  datedOn: PlainDate;
  document: object;
}
export interface OwnMessage {
  id: string;
  from: 'complainant' | 'organisation';
  at: Instant;
  text: string;
}
export interface OwnComplaint {
  answers: Readonly<Record<string, string>>;
  points: readonly { id: string; text: string }[];
  requests: readonly { id: string; to: string; answers: Readonly<Record<string, string>> }[];
}
export async function ownLetters(_context: Context): Promise<OwnLetter[]> {
  return waits();
}
export async function ownMessages(_context: Context): Promise<OwnMessage[]> {
  return waits();
}
export async function ownComplaint(_context: Context): Promise<OwnComplaint | undefined> {
  return waits();
}
