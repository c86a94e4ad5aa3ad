import { publishedProcedure } from '@redress/domain/procedures/published.ts';
import { missedSessions } from '@redress/domain/testing/story.ts';
import { describe, expect, it } from 'vitest';
import { answersOf } from './answers.ts';

const procedure = publishedProcedure('not-alone-mentoring');

describe('answers to an intake form', () => {
  it('stand in the groups of the form, choices in the words of the policy', () => {
    const groups = answersOf(procedure, JSON.stringify(missedSessions.answers));
    expect(groups.map(({ group }) => group)).toEqual(['about you', 'what happened', 'putting it right']);
    const grounds = groups[1]?.rows.find(({ term }) => term.startsWith('What do you feel'))?.value;
    expect(grounds).toContain('You provided an unfair service');
    expect(grounds).not.toContain('unfair,');
  });

  it('say nothing where the reader may not see them', () => {
    expect(answersOf(procedure, undefined)).toEqual([]);
  });
});
