/** What an event holds, for the line that the record makes of it. */
import type { EventData } from '../src/history/events.ts';
import { at } from './given-when-then.ts';

export const received: EventData['ComplaintReceived'] = {
  kind: 'complaint',
  procedure: { key: 'one-to-one-mentors', version: 1 },
  stage: 'formal',
  trackingNumber: '7K3M-9QTX',
  channel: 'phone',
  receivedAt: at('2026-09-01'),
  anonymous: false,
  onBehalf: 'self',
  scribe: 'staff',
  signature: 'needed',
  topics: [],
  about: [],
  points: [],
  answersId: 'answers',
  calendarVersion: 'c1',
};
export const sent: EventData['LetterSent'] = {
  letter: 'delay',
  letterId: 'letter',
  stage: 'formal',
  to: 'role:director',
  rendition: 'full',
  channel: 'post',
  sentAt: at('2026-09-01'),
  datedOn: '2026-09-01',
  receivedOn: '2026-09-03',
  marks: [],
  omitted: [],
  calendarVersion: 'c1',
};
export const decided: EventData['OutcomeDecided'] = {
  stage: 'formal',
  outcome: 'upheld',
  effect: 'for',
  redress: [],
  redressOmitted: [],
};
