import type { Instant } from '@redress/domain/calendar/plain-date.ts';
import type { Recorded } from '@redress/domain/case/events.ts';
import type { Deps } from '../deps.ts';
import { clientError } from '../graphql/errors.ts';
const waits = (): never => {
  throw clientError('REFUSED', 'This cannot be answered yet. Try again later.');
};
export interface TrackedCase {
  trackingNumber: string;
  reference: string | null;
  organisationKey: string;
  organisationName: string;
  procedureKey: string;
  procedureVersion: number;
  stageKey: string;
  status: string;
  history: readonly Recorded[];
  letterCount: number;
  messageCount: number;
  changedAt: Instant;
}
export async function track(_deps: Deps, _hash: Uint8Array | undefined): Promise<TrackedCase | undefined> {
  return waits();
}
