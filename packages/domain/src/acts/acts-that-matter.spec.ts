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
const sorted = (types: readonly string[]) => types.toSorted();

/** What the policy of Not Alone Mentoring lets people do in an open case of Stage Two, each with its clause. */
const stageTwo = {
  AssignHandler: '7.1 the named investigator, or somebody else',
  NameSubject: '2.2 a fair way to complain: nobody handles a complaint about themselves',
  RecordMeeting: '7.1 a meeting with the complainant',
  RecordNoMeeting: '7.1 “if … needed”',
  DecideOutcome: '7.2 the written response is the investigator’s',
  SendLetter: '7.3 and 7.5 in writing',
  SendMessage: '2.3 listened to carefully',
  AddNote: 'the form, 158: details of the investigation',
  CloseCase: '9.1 action may be limited, and then the case ends',
} as const;

/** What the policy of 1-2-1 Mentors lets people do while the formal investigation runs, each with its line. */
const formal = {
  NameSubject: '168 any third party who may be the subject',
  AssignHandler: '181 a senior member of staff or the referrer may investigate',
  RecordInvolvement: '67 and 185 who has been involved, and so does not sit on a panel',
  RecordMeeting: '69 meets or contacts the complainant',
  RecordSpokenExplanation: '183 a written and verbal explanation',
  AddNote: '72 keeps notes',
  SendMessage: '183 kept fully informed',
  RecordFinding: '37 addresses all the points at issue',
  HoldPoint: '206 a disciplinary procedure can put it on hold',
  DecideOutcome: '121 upheld or not',
  SetWindow: '152 a time limit for the next stage is agreed',
  SendLetter: '173 to 183 in writing',
  CloseCase: '152 considered closed',
} as const;

describe('what there is to do in an open case', () => {
  it('[NAM-7.1b] [NAM-7.2b] at Not Alone Mentoring is what its clauses say, and never triage or a panel', () => {
    const open = matters(assigned());
    expect(open).toEqual(expect.arrayContaining(Object.keys(stageTwo)));
    for (const type of commandTypes.filter((each) =>
      /Assess|Panel|Hearing|Papers|Vote|Window|Finding/.test(each),
    ))
      expect(open).not.toContain(type);
  });

  it('[NAM-8.1a] after the outcome is to appeal and to say whether one is satisfied, and no longer to decide', () => {
    const told = matters(answered());
    expect(told).toEqual(expect.arrayContaining(['RequestNextStage', 'RecordComplainantResponse']));
    expect(told).not.toContain('DecideOutcome');
    for (const type of ['RequestNextStage', 'RecordComplainantResponse'] as const)
      expect(matters(assigned())).not.toContain(type);
  });

  it('[OTO-S2b] [OTO-S3] at 1-2-1 Mentors is to assess it, once, and then to tell whom it is about', () => {
    const run = Object.keys(formal);
    expect(sorted(matters(friday()))).toEqual(sorted([...run, 'AssessComplaint']));
    expect(sorted(matters(whole(2)))).toEqual(sorted([...run, 'AssessComplaint', 'RecordSubjectInformed']));
    expect(sorted(matters(whole(3)))).toEqual(sorted([...run, 'RecordSubjectInformed']));
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
