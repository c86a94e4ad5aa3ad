import type { Instant } from '@redress/domain/calendar/plain-date.ts';
import type { Deps } from '../deps.ts';
import { clientError } from '../graphql/errors.ts';
const waits = (): never => {
  throw clientError('REFUSED', 'This cannot be answered yet. Try again later.');
};
export interface FolderMail {
  id: string;
  to: string;
  subject: string;
  text: string;
  at: Instant;
}
export async function mailFolder(_deps: Deps): Promise<FolderMail[] | undefined> {
  return waits();
}
