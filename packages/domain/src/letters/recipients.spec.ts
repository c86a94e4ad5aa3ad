import { describe, expect, it } from 'vitest';
import { aboutTheDirector, composed, director, found, notify } from '../../testing/panel-retold.ts';
import { at } from '../../testing/given-when-then.ts';
import { letterOf } from '../procedure/find.ts';
import { copiesOf, marksOf } from './recipients.ts';

const copies = (story: ReturnType<typeof found>, letter = 'findings') =>
  copiesOf(letterOf(story.procedure, letter), story.facts(director));

describe('the copies of a letter', () => {
  it('[OTO-S16b] are one for each entry of the distribution list, with its own rendition', () => {
    expect(copies(found()).map(({ to, rendition, due }) => [to, rendition, due])).toEqual([
      ['complainant', 'full', true],
      ['role:operationalManager', 'full', true],
      ['role:director', 'full', true],
      ['organisation', 'full', true],
      ['subject', 'without complainant', false],
    ]);
  });

  it('[OTO-S16b] owe the person complained about a copy once somebody knows who that is', () => {
    const story = found().when(at('2026-04-10'), director, 'NameSubject', {
      personId: 'lewis',
      roles: [],
      description: 'The mentor',
    });
    expect(copies(story).at(-1)).toMatchObject({ to: 'subject', known: true, due: true });
  });

  it('give a role that the complaint is about what a person complained about gets', () => {
    const story = aboutTheDirector();
    expect(copies(story).find(({ to }) => to === 'role:director')?.rendition).toBe('without complainant');
    expect(copies(story, 'hearingNotice').map(({ to, rendition }) => [to, rendition])).toEqual([
      ['complainant', 'full'],
      ['role:director', 'without complainant'],
    ]);
  });

  it('have gone when they were sent in this stage, and notice when it was of the present hearing', () => {
    const story = composed().when(at('2026-03-25'), director, 'ArrangeHearing', {
      hearingAt: at('2026-04-09'),
      place: 'Here',
    });
    expect(copies(notify(story, '2026-03-26'), 'hearingNotice').map(({ sent }) => sent)).toEqual([
      true,
      true,
    ]);
    story.when(at('2026-03-27'), director, 'ArrangeHearing', { hearingAt: at('2026-04-14'), place: 'Here' });
    expect(copies(story, 'hearingNotice').map(({ sent }) => sent)).toEqual([false, false]);
  });
});

describe('what a copy marks', () => {
  const { procedure } = composed();

  it('is the answer for the complainant, and no more than the copy for everybody else', () => {
    const findings = letterOf(procedure, 'findings');
    expect(marksOf(findings, 'complainant', procedure)).toEqual([
      'outcomeDated',
      'outcomeSent',
      'outcomeReceived',
      'findingsSent',
    ]);
    expect(marksOf(findings, 'role:director', procedure)).toEqual(['findingsSent']);
  });

  it('is everything where the letter has one recipient', () => {
    expect(marksOf(letterOf(procedure, 'subjectNotice'), 'subject', procedure)).toEqual(['subjectInformed']);
  });
});
