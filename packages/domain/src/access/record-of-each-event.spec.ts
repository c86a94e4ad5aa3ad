import { describe, expect, it } from 'vitest';
import { at, complainant } from '../../testing/given-when-then.ts';
import { assigned, concluded, contact } from '../../testing/retold.ts';
import { hearingStory, wholeHearing } from '../../testing/retold-hearing.ts';
import { saidInRecord as said } from '../../testing/said-in-record.ts';
import type { EventData, EventType } from '../history/events.ts';
import { recordOf } from './record.ts';

// OTO step 8: a written record throughout of all communication and actions, planned or taken. The monitoring list (OTO-MON-1…8) and the form of
// Not Alone Mentoring say what has to be read off it.

const received: EventData['ComplaintReceived'] = {
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
const sent: EventData['LetterSent'] = {
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
const decided: EventData['OutcomeDecided'] = {
  stage: 'formal',
  outcome: 'upheld',
  effect: 'for',
  redress: [],
  redressOmitted: [],
};

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

describe('the panel', () => {
  it('[OTO-S12d] who was asked, and as what', () => {
    const asked = (independent: boolean, chair: boolean) =>
      said('PanelMemberAppointed', { personId: 'farah', independent, chair });
    expect(asked(true, true)).toBe(
      'PanelMemberAppointed who:person=farah part:part=isChair part:part=isIndependent []',
    );
    expect(asked(false, true)).toBe('PanelMemberAppointed who:person=farah part:part=isChair []');
    expect(asked(true, false)).toBe(
      'PanelMemberAppointed who:person=farah part:part=isMember part:part=isIndependent []',
    );
  });

  it('[OTO-S12c] who stood down, and why', () => {
    expect(said('PanelMemberStoodDown', { personId: 'farah', why: 'conflict', reasonId: 'why' })).toBe(
      'PanelMemberStoodDown who:person=farah why:standDownReason=conflict [why]',
    );
  });

  it('[OTO-S14b] when and where it sits', () => {
    const hearingAt = at('2026-10-08', '14:00');
    const hearing = { hearingAt, hearingOn: '2026-10-08', placeId: 'place', noticeBy: '2026-10-02' } as const;
    expect(said('HearingArranged', { ...hearing, calendarVersion: 'c1' })).toBe(
      `HearingArranged at:moment=${hearingAt} [place]`,
    );
  });

  it('[OTO-S15a] how many papers were released, and who read which of them', () => {
    expect(said('PapersReleased', { version: 2, documents: ['a', 'b', 'c'], digest: 'd' })).toBe(
      'PapersReleased version:number=2 count:number=3 []',
    );
    expect(said('PapersRead', { personId: 'farah', version: 2 })).toBe(
      'PapersRead who:person=farah version:number=2 []',
    );
  });

  it('[OTO-HEAR-7] each step of the hearing, and each departure with its reason', () => {
    expect(said('HearingOpened', { present: ['farah', 'anne'], openedAt: at('2026-10-08') })).toBe(
      'HearingOpened who:person=farah who:person=anne []',
    );
    expect(said('HearingStepTaken', { step: 'witnesses' })).toBe('HearingStepTaken step:step=witnesses []');
    expect(said('HearingStepTaken', { step: 'witnesses', noteId: 'note' })).toMatch(/ \[note\]$/);
    expect(said('HearingNoted', { personId: 'anne', step: 'witnesses', noteId: 'note' })).toBe(
      'HearingNoted step:step=witnesses [note]',
    );
    expect(said('HearingStepDeparted', { step: 'witnesses', reasonId: 'why' })).toBe(
      'HearingStepDeparted step:step=witnesses [why]',
    );
    expect(said('HearingAdjourned', { reasonId: 'why' })).toBe('HearingAdjourned [why]');
    expect(said('HearingEnded', { endedAt: at('2026-10-08') })).toBe('HearingEnded []');
  });

  it('[OTO-DEC-1] that each voted and how it was carried, never who voted how', () => {
    expect(said('VoteCast', { personId: 'farah', round: 1, ballotId: 'ballot' })).toBe(
      'VoteCast who:person=farah []',
    );
    expect(said('VoteUndecided', { round: 1, counts: [2, 2] })).toBe('VoteUndecided round:number=1 []');
    expect(
      said('PanelDecided', {
        outcome: 'upheld',
        effect: 'for',
        carried: 'unanimous',
        round: 2,
        decidedAt: at('2026-10-08'),
      }),
    ).toBe('PanelDecided word:outcome=upheld carried:carried=unanimous []');
  });

  it('[OTO-S16a] what it found on each point, what it does and what it recommends', () => {
    const found = { pointId: 'p1', outcome: 'upheld', effect: 'for', findingId: 'finding' } as const;
    const findings = [found, { ...found, pointId: 'p2', findingId: 'finding2' }];
    expect(said('PanelFindingsRecorded', { findings, actionId: 'action', recommendationsId: 'change' })).toBe(
      'PanelFindingsRecorded [finding finding2 action change]',
    );
    expect(said('PanelFindingsRecorded', { findings: [] })).toBe('PanelFindingsRecorded []');
  });
});

describe('whose act it was', () => {
  const by = (type: EventType) => {
    const found = [concluded(), hearingStory(wholeHearing)].flatMap(({ history }) => history);
    return recordOf(found.filter((event) => event.type === type)).map((entry) => [
      entry.by,
      entry.byPersonId,
    ]);
  };

  it('is nobody’s, where it follows from what somebody else did', () => {
    for (const type of ['ReferenceMinted', 'StageOpened', 'PanelDecided'] as const) {
      expect(by(type)).not.toEqual([]);
      for (const whose of by(type)) expect(whose).toEqual(['system', null]);
    }
    const undecided = { type: 'VoteUndecided', data: { round: 1, counts: [2, 2] } } as const;
    const [entry] = recordOf([
      { ...undecided, seq: 1, at: at('2026-10-08'), by: { kind: 'panel', id: 'farah' } },
    ]);
    expect(entry).toMatchObject({ by: 'system', byPersonId: null });
  });

  it('is otherwise whoever did it: staff and panel by name, the complainant as such', () => {
    expect(by('VoteCast')).toContainEqual(['panel', 'chair']);
    expect(by('HandlerAssigned')).toContainEqual(['staff', 'senior']);
    expect(by('NextStageRequested')).toContainEqual(['complainant', null]);
  });
});

describe('what was written', () => {
  // Answers, signatures, letters and papers have pages of their own; a ballot is opened by the count alone.
  const elsewhere = ['answersId', 'signatureId', 'letterId', 'ballotId', 'pointId', 'personId'];
  const idsIn = (data: object): readonly string[] =>
    Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
      if (typeof value === 'object' && value !== null) return idsIn(value);
      return key.endsWith('Id') && typeof value === 'string' && !elsewhere.includes(key) ? [value] : [];
    });

  it('[OTO-S8a] [OTO-PUB-3] can be read behind the line that tells of it, all of it', () => {
    const talked = assigned()
      .when(at('2026-12-21'), contact, 'AddNote', { kind: 'call', note: 'Rang the hall.' })
      .when(at('2026-12-21'), contact, 'RecordNoMeeting', { reason: 'All is in the form.' })
      .when(at('2026-12-22'), complainant, 'SendMessage', { message: 'Any news?' });
    for (const { history } of [talked, concluded(), hearingStory(wholeHearing)])
      for (const [index, entry] of recordOf(history).entries()) {
        const event = history[index]!;
        expect(JSON.stringify(entry), event.type).toMatch(
          new RegExp(
            idsIn(event.data)
              .map((id) => `(?=.*"${id}")`)
              .join('') || '.',
          ),
        );
      }
  });
});
