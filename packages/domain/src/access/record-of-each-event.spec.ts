import { describe, expect, it } from 'vitest';
import { at } from '../../testing/given-when-then.ts';
import { received, sent, decided } from '../../testing/events-to-record.ts';
import { saidInRecord as said } from '../../testing/said-in-record.ts';
import type { EventData } from '../history/events.ts';

// OTO step 8: a written record throughout of all communication and actions, planned or taken. The monitoring list (OTO-MON-1…8) and the form of
// Not Alone Mentoring say what has to be read off it.

describe('what came in', () => {
  it('[OTO-S1a] is a complaint or a concern, and how it came', () => {
    expect(said('ComplaintReceived', received)).toBe('ComplaintReceived channel:channel=phone []');
    expect(said('ComplaintReceived', { ...received, kind: 'concern', channel: 'in person' })).toBe(
      'ConcernReceived channel:channel=in person []',
    );
  });

  it('[NAM-6.1b] was signed, here or on paper', () => {
    const signed = { signedAt: at('2026-09-01'), signatureId: 'signature' };
    expect(said('ComplaintSigned', { ...signed, how: 'typed name' })).toBe('ComplaintSigned []');
    expect(said('ComplaintSigned', { ...signed, how: 'on paper' })).toBe('SignedOnPaper []');
  });

  it('[OTO-S5b] got its reference', () => {
    expect(said('ReferenceMinted', { referenceId: 'label', collision: 0 })).toBe(
      'ReferenceMinted reference:text=label []',
    );
  });
});

describe('the first assessment', () => {
  it('[OTO-S2b] [OTO-S3] is how serious it is, and how and when to tell the person it is about', () => {
    const assessed = (informSubject: EventData['ComplaintAssessed']['informSubject'], more = {}) =>
      said('ComplaintAssessed', { seriousness: 'very serious', informSubject, ...more });
    const serious = 'ComplaintAssessed seriousness:seriousness=very serious';
    expect(assessed('now')).toBe(`${serious} + InformNow []`);
    expect(assessed('not yet', { reasonId: 'why' })).toBe(`${serious} + InformNotYet [why]`);
    expect(assessed('no subject')).toBe(`${serious} + InformNobody []`);
    expect(assessed('later', { informOn: '2026-09-02', reasonId: 'why' })).toBe(
      `${serious} + InformLater date:day=2026-09-02 [why]`,
    );
  });

  it('[MM-3c] names whom it is about: people, roles, or only words', () => {
    const named = (more: Partial<EventData['SubjectNamed']>) =>
      said('SubjectNamed', { roles: [], subjectId: 'words', ...more });
    expect(named({})).toBe('SubjectDescribed [words]');
    expect(named({ personId: 'lewis' })).toBe('SubjectNamed who:person=lewis [words]');
    expect(named({ roles: ['mentor', 'director'] })).toBe(
      'SubjectNamed who:role=mentor who:role=director [words]',
    );
    expect(named({ personId: 'lewis', roles: ['mentor'] })).toBe(
      'SubjectNamed who:person=lewis who:role=mentor [words]',
    );
  });

  it('[OTO-S3] is carried out', () => {
    expect(said('SubjectInformed', { noteId: 'note' })).toBe('SubjectInformed [note]');
  });
});

describe('who deals with it', () => {
  const handler = { stage: 'formal', role: 'director', personId: 'pat' };
  const line = 'HandlerAssigned who:person=pat role:role=director stage:stage=formal';

  it('[OTO-S1a] is who was given it, in which role', () => {
    expect(said('HandlerAssigned', { ...handler, independence: 'met' })).toBe(`${line} []`);
  });

  it('[NAM-8.2b] says where nobody independent was there', () => {
    expect(said('HandlerAssigned', { ...handler, independence: 'nobody independent available' })).toBe(
      `${line} + NobodyIndependent []`,
    );
  });

  it('[OTO-DIR-1] is who had a part in it', () => {
    expect(said('InvolvementRecorded', { personId: 'lewis' })).toBe(
      'InvolvementRecorded who:person=lewis []',
    );
  });
});

describe('what was done and said', () => {
  it('[NAM-7.1b] a meeting was held, or was not needed and why', () => {
    expect(said('MeetingHeld', { on: '2026-09-02', noteId: 'note' })).toBe(
      'MeetingHeld date:day=2026-09-02 [note]',
    );
    expect(said('MeetingNotNeeded', { reasonId: 'why' })).toBe('MeetingNotNeeded [why]');
  });

  it('[OTO-S10a] the call that explained the steps was made', () => {
    const call = { at: at('2026-09-03', '09:50'), noteId: 'note' };
    expect(said('SpokenExplanationGiven', call)).toBe(`SpokenExplanationGiven at:moment=${call.at} [note]`);
  });

  it('[OTO-DIR-6] notes were kept, each of its kind', () => {
    expect(said('NoteAdded', { kind: 'interview', noteId: 'note' })).toBe(
      'NoteAdded kind:noteKind=interview [note]',
    );
  });

  it('[OTO-S8a] messages went to and fro', () => {
    expect(said('MessageSent', { from: 'staff', messageId: 'words' })).toBe('MessageToComplainant [words]');
    expect(said('MessageSent', { from: 'complainant', messageId: 'words' })).toBe(
      'MessageFromComplainant [words]',
    );
  });

  it('[OTO-S8a] letters went out: which, to whom, how', () => {
    expect(said('LetterSent', sent)).toBe(
      'LetterSent letter:letter=delay to:recipient=role:director channel:channel=post []',
    );
  });

  it('[OTO-S10c] letters promised a date', () => {
    expect(said('LetterSent', { ...sent, promised: { clock: 'expected', on: '2026-09-30' } })).toMatch(
      / \+ LetterPromises date:day=2026-09-30 \[\]$/,
    );
  });

  it('[NAM-7.4] and why something they should hold was left out', () => {
    const omitted = [{ block: 'apology', reasonId: 'why' }];
    expect(said('LetterSent', { ...sent, omitted })).toMatch(/ channel:channel=post \[why\]$/);
  });
});

describe('what was found and decided', () => {
  it('[OTO-MON-6] is an answer to each point in the words of its stage', () => {
    expect(
      said('FindingRecorded', {
        stage: 'formal',
        pointId: 'p1',
        outcome: 'upheld',
        effect: 'for',
        findingId: 'finding',
      }),
    ).toBe('FindingRecorded number:point=p1 word:outcome@formal=upheld [finding]');
  });

  it('[OTO-MON-6] is the outcome of the stage and its reasons', () => {
    expect(said('OutcomeDecided', { ...decided, reasonsId: 'reasons' })).toBe(
      'OutcomeDecided stage:stage=formal word:outcome@formal=upheld [reasons]',
    );
  });

  it('[OTO-MON-7] is what was offered, and [NAM-7.4] why something due was not', () => {
    expect(
      said('OutcomeDecided', {
        ...decided,
        redress: ['explanation', 'steps'],
        redressOmitted: [{ redress: 'apology', reasonId: 'why' }],
      }),
    ).toBe(
      'OutcomeDecided stage:stage=formal word:outcome@formal=upheld + RedressOffered offers:redress@formal=explanation offers:redress@formal=steps [why]',
    );
  });

  it('[OTO-SEP-3] is a point on hold, on what ground, and when it went on', () => {
    expect(
      said('PointHeld', { pointId: 'p1', ground: 'disciplinary', heldOn: '2026-09-02', reasonId: 'why' }),
    ).toBe('PointHeld number:point=p1 ground:hold=disciplinary [why]');
    expect(said('PointResumed', { pointId: 'p1', resumedOn: '2026-09-02' })).toBe(
      'PointResumed number:point=p1 []',
    );
  });

  it('[OTO-S15a] is the organisation’s response', () => {
    expect(said('ResponseObtained', { responseId: 'response' })).toBe('ResponseObtained [response]');
  });
});

describe('how it went on', () => {
  it('[OTO-TBS-2] until when, agreed or only proposed', () => {
    const window = { stage: 'formal', until: '2026-09-28', calendarVersion: 'c1' } as const;
    expect(said('WindowSet', { ...window, standing: 'agreed' })).toBe('WindowAgreed date:day=2026-09-28 []');
    expect(said('WindowSet', { ...window, standing: 'proposed' })).toBe(
      'WindowProposed date:day=2026-09-28 []',
    );
  });

  it('[NAM-8.1b] asked for in time or late, and what was decided then', () => {
    const request = { from: 'formal', to: 'panel', receivedAt: at('2026-09-28'), answersId: 'answers' };
    expect(said('NextStageRequested', { ...request, late: false })).toBe(
      'NextStageRequested stage:stage=panel []',
    );
    expect(said('NextStageRequested', { ...request, late: true })).toBe('RequestedLate stage:stage=panel []');
    const late = { to: 'panel', reasonId: 'why' };
    expect(said('LateRequestDecided', { ...late, accepted: true })).toBe('LateRequestAccepted [why]');
    expect(said('LateRequestDecided', { ...late, accepted: false })).toBe('LateRequestRefused [why]');
  });

  it('[OTO-S8b] to which stage, and [OTO-FP-2] where it came there without anybody asking', () => {
    const opened = { stage: 'panel', openedAt: at('2026-09-28') };
    expect(said('StageOpened', { ...opened, direct: false })).toBe('StageOpened stage:stage=panel []');
    expect(said('StageOpened', { ...opened, direct: true })).toBe('StageOpenedDirectly stage:stage=panel []');
  });

  it('[OTO-MON-8] what the complainant said of the outcome', () => {
    expect(said('ComplainantResponded', { response: 'satisfied', noteId: 'note' })).toBe(
      'RespondedSatisfied [note]',
    );
    expect(said('ComplainantResponded', { response: 'not satisfied' })).toBe('RespondedNotSatisfied []');
    expect(said('ComplainantResponded', { response: 'no answer' })).toBe('RespondedNoAnswer []');
  });

  it('[NAM-9.1b] why it was closed', () => {
    const closed = { reason: 'limitedByAnonymity', closedOn: '2026-09-28' } as const;
    expect(said('CaseClosed', closed)).toBe('CaseClosed reason:closure=limitedByAnonymity []');
    expect(said('CaseClosed', { ...closed, noteId: 'note' })).toMatch(/ \[note\]$/);
  });
});
