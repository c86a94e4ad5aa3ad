import type { ToldCase } from './told-case.ts';

/** Readers who get only some parts of a case. Staff who work on it get all of it. */
export type Reader = 'complainant' | 'panel';

const both: readonly Reader[] = ['complainant', 'panel'];

/**
 * Which parts of a case leave the server for whom: what their page asks the rules about, and nothing besides. What is empty in their history
 * anyway is left out as well, so that it stays out when a telling changes.
 */
export const partsTold: Readonly<Record<keyof ToldCase, readonly Reader[]>> = {
  seq: [],
  status: both,
  kind: ['complainant'],
  trackingNumber: [],
  receivedAt: ['complainant'],
  receivedOn: both,
  channel: [],
  anonymous: [],
  onBehalf: [],
  signature: ['complainant'],
  audience: [],
  topics: [],
  site: [],
  answersId: [],
  about: both,
  subjects: [],
  subjectInformed: [],
  referenceId: [],
  assessment: [],
  stage: both,
  stagesOpened: both,
  rerouted: ['complainant'],
  handlers: [],
  involved: [],
  concerned: [],
  points: both,
  pauses: both,
  outcomes: both,
  letters: both,
  windows: ['complainant'],
  requests: ['complainant'],
  responseId: [],
  complainantResponse: ['complainant'],
  reached: both,
  closed: both,
  panel: ['panel'],
  unread: [],
};

/** What of a case one of them is sent, and what is kept to be sent. */
export function partTold(reader: Reader, told: ToldCase): Partial<ToldCase> {
  const parts = new Set(
    Object.entries(partsTold).flatMap(([part, readers]) => (readers.includes(reader) ? [part] : [])),
  );
  return Object.fromEntries(Object.entries(told).filter(([part]) => parts.has(part)));
}
