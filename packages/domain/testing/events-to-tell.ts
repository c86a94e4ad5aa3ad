/** Events of an invented case that no story tells together, for what is told of each. */
import type { CaseEvent, EventData } from '../src/history/events.ts';
import { at } from './given-when-then.ts';

export const received: CaseEvent<'ComplaintReceived'> = {
  type: 'ComplaintReceived',
  data: {
    kind: 'complaint',
    procedure: { key: 'one-to-one-mentors', version: 1 },
    stage: 'formal',
    trackingNumber: '7K3M-9QTX',
    channel: 'email',
    receivedAt: at('2026-09-01'),
    writtenAt: at('2026-09-01'),
    audience: 'parentCarer',
    anonymous: false,
    onBehalf: 'someone else',
    scribe: 'third party',
    signature: 'not asked',
    topics: ['criminal'],
    about: ['director'],
    site: 'main',
    points: ['p1', 'p2'],
    answersId: 'answers',
    calendarVersion: 'c1',
  },
};
export const finding = (pointId = 'p1', stage = 'formal'): CaseEvent => ({
  type: 'FindingRecorded',
  data: { stage, pointId, outcome: 'upheld', effect: 'for', findingId: `finding-${pointId}` },
});
export const outcome = (stage = 'formal'): CaseEvent => ({
  type: 'OutcomeDecided',
  data: { stage, outcome: 'upheld', effect: 'for', redress: [], redressOmitted: [] },
});
export const opened = (stage: string): CaseEvent => ({
  type: 'StageOpened',
  data: { stage, openedAt: at('2026-09-01'), direct: false },
});
export const letter = (more: Partial<EventData['LetterSent']> = {}): CaseEvent => ({
  type: 'LetterSent',
  data: {
    letter: 'outcome',
    letterId: 'letter',
    stage: 'formal',
    to: 'complainant',
    rendition: 'full',
    channel: 'post',
    sentAt: at('2026-09-01'),
    datedOn: '2026-09-01',
    receivedOn: '2026-09-03',
    marks: ['outcomeDated', 'outcomeSent'],
    omitted: [{ block: 'apology', reasonId: 'why' }],
    calendarVersion: 'c1',
    ...more,
  },
});
export const hold: CaseEvent = {
  type: 'PointHeld',
  data: { pointId: 'p1', ground: 'disciplinary', heldOn: '2026-09-01', reasonId: 'why' },
};
export const resume: CaseEvent = { type: 'PointResumed', data: { pointId: 'p1', resumedOn: '2026-09-01' } };
