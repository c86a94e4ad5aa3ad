import { describe, expect, it } from 'vitest';
import { at, complainant } from '../../testing/given-when-then.ts';
import { assigned, concluded, contact } from '../../testing/retold.ts';
import { hearingStory, wholeHearing } from '../../testing/retold-hearing.ts';
import { saidInRecord as said } from '../../testing/said-in-record.ts';
import type { EventType } from '../history/events.ts';
import { recordOf } from './record.ts';

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
