import { describe, expect, it } from 'vitest';
import { at, CaseStory, complainant, staff } from '../../testing/given-when-then.ts';
import { threePoints } from '../../testing/story.ts';
import { DUTIES, type Duty } from '../procedure/vocabulary.ts';
import { publishedProcedure } from '../procedures/published.ts';
import type { CommandType } from './commands.ts';

/** 1-2-1 Mentors with a role for each duty, so that each act shows which duties open it. */
const published = publishedProcedure('one-to-one-mentors');
const procedure = {
  ...published,
  roles: [
    ...published.roles.map((role) => ({ ...role, duties: [], substitutes: [] })),
    ...DUTIES.flatMap((duty) =>
      published.roles
        .slice(0, 1)
        .map((role) => ({ ...role, key: duty, title: duty, duties: [duty], substitutes: [] })),
    ),
  ],
};
const received = () =>
  new CaseStory(procedure).when(at('2026-08-28', '15:10'), complainant, 'ReceiveComplaint', threePoints);

const notTheirs = ['not your duty', 'handler only', 'staff only', 'nobody left', 'overseer'];
const openTo = (story: CaseStory, command: CommandType): readonly Duty[] =>
  DUTIES.filter((duty) => !notTheirs.includes(story.gate(staff(duty, duty), command)?.code ?? ''));

/** What each duty is for, from the comments on DUTIES and the policies: who takes complaints in, who weighs them, who hands them out … */
const expected: Partial<Record<CommandType, readonly Duty[]>> = {
  AssessComplaint: ['assesses'],
  NameSubject: ['receives', 'assesses', 'assigns', 'investigates'],
  RecordSubjectInformed: ['assesses', 'assigns', 'investigates', 'convenes'],
  AssignHandler: ['assesses', 'assigns', 'convenes'],
  RecordInvolvement: ['assesses', 'assigns', 'investigates', 'convenes'],
  RecordMeeting: ['investigates'],
  RecordNoMeeting: ['investigates'],
  RecordSpokenExplanation: ['investigates'],
  AddNote: ['receives', 'assesses', 'assigns', 'investigates', 'convenes'],
  SendMessage: ['receives', 'assigns', 'investigates'],
  HoldPoint: ['assesses', 'assigns', 'investigates'],
  ResumePoint: ['assesses', 'assigns', 'investigates'],
  RecordOrganisationResponse: ['assigns', 'convenes', 'responds'],
  RecordComplainantResponse: ['receives', 'assigns', 'investigates'],
  RequestNextStage: ['receives', 'assigns', 'investigates'],
  DecideLateRequest: ['receives', 'assigns', 'decides', 'convenes'],
  CloseCase: ['receives', 'assigns', 'decides'],
};

describe('an act on a case that nobody handles yet', () => {
  it.each(Object.entries(expected))(
    'is open to the duties it belongs to, and to no other: %s',
    (command, duties) => {
      expect(openTo(received(), command as CommandType)).toEqual(duties);
    },
  );

  it('is receiving for whoever takes complaints in, weighs them or looks into them', () => {
    expect(openTo(new CaseStory(procedure), 'ReceiveComplaint')).toEqual([
      'receives',
      'assesses',
      'investigates',
    ]);
  });

  it('is closed to panel members and to the clock, which only closes cases', () => {
    const story = received();
    for (const command of Object.keys(expected) as CommandType[]) {
      expect(story.gate({ kind: 'panel', personId: 'farah' }, command)?.code).toBe('staff only');
      expect(story.gate({ kind: 'system' }, command)?.code).toBe(
        command === 'CloseCase' ? undefined : 'staff only',
      );
    }
  });
});

describe('an act of a stage that somebody handles', () => {
  const handled = () => {
    const story = received();
    story.directory = [{ personId: 'director', roles: ['director'], panel: false }];
    story.when(at('2026-08-28', '16:00'), staff('assesses', 'assesses'), 'AssessComplaint', {
      seriousness: 'ordinary',
      informSubject: 'not yet',
      reason: 'The facts come first.',
    });
    return story.when(at('2026-08-28', '16:10'), staff('assigns', 'assigns'), 'AssignHandler', {
      role: 'director',
      personId: 'director',
    });
  };

  it('is no longer open to who could have been given the stage', () => {
    const story = handled();
    expect(openTo(story, 'AddNote')).toEqual(['receives', 'assesses', 'assigns', 'convenes']);
    expect(openTo(story, 'CloseCase')).toEqual(['receives', 'assigns']);
    expect(openTo(story, 'HoldPoint')).toEqual(['assesses', 'assigns']);
    expect(openTo(story, 'RecordMeeting')).toEqual([]);
  });

  it('is open to the person, whatever their role says', () => {
    const story = handled();
    const director = staff('director', 'director');
    for (const command of ['AddNote', 'HoldPoint', 'RecordMeeting', 'CloseCase', 'SendMessage'] as const)
      expect(story.gate(director, command)).toBeUndefined();
  });

  it('tells a stranger whose it is: the duties that are left, or the handler alone', () => {
    const story = handled();
    expect(story.gate(staff('other'), 'RecordMeeting')).toEqual({ code: 'handler only', values: {} });
    expect(story.gate(staff('other'), 'HoldPoint')).toEqual({
      code: 'not your duty',
      values: { roles: ['assesses', 'assigns'] },
    });
  });
});

describe('a case that is not there', () => {
  it('is refused for every act but receiving', () => {
    const story = new CaseStory(procedure);
    for (const command of ['AddNote', 'SendMessage', 'CloseCase', 'RequestNextStage'] as const)
      expect(story.gate(staff('receives', 'receives'), command)?.code).toBe('no case');
  });
});
