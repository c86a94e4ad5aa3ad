import { describe, expect, it } from 'vitest';
import { at, complainant, type CaseStory } from '../../../testing/given-when-then.ts';
import { director, findingsLetter, found, heard, operationalManager } from '../../../testing/panel-retold.ts';
import { appealed, contact, reviewer } from '../../../testing/retold.ts';
import type { CommandData } from '../commands.ts';

type Letter = CommandData['SendLetter'];

const why = (refusals: readonly { code: string; field?: string }[]) =>
  refusals.map(({ code, field }) => (field === undefined ? code : `${code}:${field}`));

const apology: Letter = {
  letter: 'outcome',
  to: 'complainant',
  channel: 'portal',
  datedOn: '2027-01-05',
  blocks: { apology: 'We are sorry.', noRecurrence: 'Mentors ring first.' },
  omitted: {},
};

describe('the last answer', () => {
  it('[NAM-8.4b] closes the case when the stage is final', () => {
    const story = reviewed(appealed());
    story.when(at('2027-02-02'), reviewer, 'SendLetter', {
      ...apology,
      letter: 'appealOutcome',
      datedOn: '2027-02-02',
      blocks: {},
    });
    expect(story.state).toMatchObject({ status: 'closed', closed: { reason: 'final', on: '2027-02-02' } });
    expect(story.gate(complainant, 'RequestNextStage')?.code).toBe('final');
  });

  it('[OTO-S16b] closes with the last copy of the distribution list, not with the first', () => {
    const story = found();
    const friday = at('2026-04-10');
    for (const to of ['complainant', 'role:operationalManager', 'role:director'])
      story.when(friday, director, 'SendLetter', findingsLetter(to));
    expect(story.state.status).toBe('open');
    expect(story.tells('panelLetters', friday, 'organisation')).toBe('2026-04-16, running');
    story.when(friday, director, 'SendLetter', findingsLetter('organisation'));
    expect(story.state.status).toBe('closed');
  });

  it('[OTO-S16b] waits for the copy of a person complained about who is known', () => {
    const story = found().when(at('2026-04-10'), operationalManager, 'NameSubject', {
      personId: 'lewis',
      roles: [],
      description: 'The mentor',
    });
    for (const to of ['complainant', 'role:operationalManager', 'role:director', 'organisation'])
      story.when(at('2026-04-10'), director, 'SendLetter', findingsLetter(to));
    expect(story.state.status).toBe('open');
    story.when(at('2026-04-10'), director, 'SendLetter', findingsLetter('subject'));
    expect(story.state.status).toBe('closed');
  });

  it('[OTO-DEC-4] waits for the panel: its decision, and its findings', () => {
    expect(
      why(heard().refuses(at('2026-04-10'), director, 'SendLetter', findingsLetter('complainant'))),
    ).toEqual(['no outcome to send']);
  });
});

function reviewed(story: CaseStory): CaseStory {
  const day = at('2027-01-28');
  story.when(day, contact, 'AssignHandler', { role: 'reviewer', personId: 'reviewer' });
  return story.when(day, reviewer, 'DecideOutcome', {
    outcome: 'upholdAction',
    reasons: 'The investigation was sound.',
    redress: [],
    omitted: {},
    signature: 'Tom Ashby',
  });
}
