import { describe, expect, it } from 'vitest';
import type { CaseStory } from '../../testing/given-when-then.ts';
import { hearingStory, investigated, wholeHearing } from '../../testing/retold-hearing.ts';
import { answered, assigned, concluded, contact, friday } from '../../testing/retold.ts';
import { findStage } from '../procedure/find.ts';
import { acts } from './acts.ts';
import { commandTypes } from './decide.ts';
import type { CommandType } from './commands.ts';
import type { Work } from './case-act.ts';

const work: Readonly<Record<CommandType, Work>> = acts;

/** What a case reaches by an act; a letter says itself what it reaches. */
const reached: Partial<Record<CommandType, readonly string[]>> = {
  SignComplaint: ['written', 'signed'],
  AssessComplaint: ['assessed'],
  RecordSubjectInformed: ['subjectInformed'],
  AssignHandler: ['investigatorAsked'],
  RecordMeeting: ['meetingSettled'],
  RecordNoMeeting: ['meetingSettled'],
  RecordSpokenExplanation: ['spokenExplanation'],
  RequestNextStage: ['escalated'],
  EndHearing: ['hearingEnded'],
  CastVote: ['panelDecided'],
};

describe('the milestone an act reaches', () => {
  it.each(commandTypes.filter((type) => type !== 'SendLetter'))(
    'is one that clocks can wait for, or none: %s',
    (type) => {
      expect(work[type].reaches).toEqual(reached[type] ?? []);
    },
  );
});

const matters = (story: CaseStory, change: Partial<CaseStory['state']> = {}): readonly CommandType[] => {
  const facts = { ...story.facts(contact), state: { ...story.state, ...change } };
  const stage = findStage(facts.procedure, facts.state.stage);
  return commandTypes.filter((type) => stage && work[type].matters?.(facts, stage) === true);
};
const whole = (steps: number) => hearingStory(wholeHearing.slice(0, steps));
const always = [
  'NameSubject',
  'AssignHandler',
  'AddNote',
  'SendMessage',
  'HoldPoint',
  'SendLetter',
  'CloseCase',
] as const;
const sorted = (types: readonly string[]) => types.toSorted();

describe('what there is to do in an open case', () => {
  it('at Not Alone Mentoring is to meet, to decide where the stage has outcomes, and never triage or panel', () => {
    const first = matters(assigned());
    expect(sorted(first)).toEqual(sorted([...always, 'RecordMeeting', 'RecordNoMeeting', 'DecideOutcome']));
    expect(sorted(matters(answered()))).toEqual(
      sorted([
        ...always,
        'RecordMeeting',
        'RecordNoMeeting',
        'RecordComplainantResponse',
        'RequestNextStage',
      ]),
    );
  });

  it('at 1-2-1 Mentors is to assess first, once', () => {
    const formal = [
      ...always,
      'RecordInvolvement',
      'RecordMeeting',
      'RecordSpokenExplanation',
      'RecordFinding',
      'DecideOutcome',
      'SetWindow',
    ];
    expect(sorted(matters(friday()))).toEqual(sorted([...formal, 'AssessComplaint']));
    expect(sorted(matters(whole(2)))).toEqual(
      sorted([...formal, 'AssessComplaint', 'RecordSubjectInformed']),
    );
    expect(sorted(matters(whole(3)))).toEqual(sorted([...formal, 'RecordSubjectInformed']));
  });

  it('[OTO-S3] is to tell the person complained about until they were told', () => {
    expect(matters(whole(3), { subjectInformed: '2026-09-02' } as never)).not.toContain(
      'RecordSubjectInformed',
    );
    expect(matters(whole(3), { subjects: [], about: ['director'] })).toContain('RecordSubjectInformed');
    expect(matters(whole(3), { subjects: [], about: [] })).not.toContain('RecordSubjectInformed');
  });

  it('before a panel is to put one together, and no longer to decide', () => {
    const panel = matters(whole(investigated.length + 1));
    for (const type of [
      'AppointPanelMember',
      'ArrangeHearing',
      'ReleasePapers',
      'RecordOrganisationResponse',
    ] as const)
      expect(panel).toContain(type);
    for (const type of ['DecideOutcome', 'RecordFinding', 'SetWindow', 'StandDownPanelMember'] as const)
      expect(panel).not.toContain(type);
    expect(matters(whole(investigated.length + 2))).toContain('StandDownPanelMember');
  });
});

describe('what there is to do in a closed case', () => {
  it('is to write, and to hear what the complainant says of the outcome', () => {
    expect(matters(concluded())).toEqual(['SendMessage', 'RecordComplainantResponse']);
    expect(matters(hearingStory(wholeHearing))).toEqual(['SendMessage', 'RecordComplainantResponse']);
  });

  it('is nothing that an open one asked for', () => {
    for (const story of [assigned(), friday(), whole(2), whole(investigated.length + 2)]) {
      const left = matters(story, { status: 'closed' });
      expect(left.filter((type) => type !== 'SendMessage' && type !== 'RecordComplainantResponse')).toEqual(
        [],
      );
    }
  });
});
