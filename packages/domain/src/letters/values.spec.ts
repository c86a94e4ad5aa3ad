import { describe, expect, it } from 'vitest';
import { at, type CaseStory } from '../../testing/given-when-then.ts';
import { director, investigated } from '../../testing/panel-retold.ts';
import { appealed, contact, reviewer } from '../../testing/retold.ts';
import type { Handler } from '../history/state.ts';
import { letterOf } from '../procedure/find.ts';
import { type LetterDraft, sendingOf } from './sending.ts';
import { letterValues } from './values.ts';

const reviewed = (): CaseStory =>
  appealed()
    .when(at('2027-01-28'), contact, 'AssignHandler', { role: 'reviewer', personId: 'reviewer' })
    .when(at('2027-01-28'), reviewer, 'DecideOutcome', {
      outcome: 'upholdAction',
      reasons: 'Sound.',
      redress: [],
      omitted: {},
    });

const values = (
  story: CaseStory,
  letter: string,
  draft: LetterDraft = {},
  independence?: Handler['independence'],
) => {
  const { state, ...facts } = story.facts(contact);
  const handlers = state.handlers.map((handler) => (independence ? { ...handler, independence } : handler));
  return letterValues(
    sendingOf(letterOf(story.procedure, letter), draft, { ...facts, state: { ...state, handlers } }),
  );
};

describe('what a letter states', () => {
  it('[NAM-8.4a] [NAM-8.4b] is what its policy wants in it, with the policy’s own words where it has some', () => {
    const { blocks, ...letter } = values(reviewed(), 'appealOutcome', { datedOn: '2027-01-28' });
    expect(letter).toEqual({
      to: 'complainant',
      rendition: 'full',
      datedOn: '2027-01-28',
      nobodyIndependent: false,
    });
    expect(blocks.map(({ key }) => key)).toEqual([
      'reference',
      'outcome',
      'findings',
      'final',
      'external',
      'adviceBy',
    ]);
    expect(blocks[1]).toStrictEqual({
      key: 'outcome',
      label: 'The outcome',
      fill: 'outcome word',
      value: { kind: 'outcome', word: 'Uphold the action taken at Stage Two' },
    });
    expect(blocks[3]).toStrictEqual({
      key: 'final',
      label: 'That the decision is final',
      fill: 'finality',
      words: 'This decision is final. There is no further right of appeal with Not Alone Mentoring.',
      value: { kind: 'final' },
    });
  });

  it('[OTO-UPH-3] is not what was left out for a reason, even where there would be something', () => {
    const story = investigated().when(at('2026-03-16'), director, 'DecideOutcome', {
      outcome: 'upheld',
      reasons: 'So it was.',
      redress: ['apology'],
      omitted: {},
    });
    const keys = (draft: LetterDraft) => values(story, 'outcome', draft).blocks.map(({ key }) => key);
    expect(keys({})).toContain('redress');
    expect(keys({ omitted: { redress: 'They asked for nothing.' } })).not.toContain('redress');
  });

  it('is no block that the case cannot fill yet', () => {
    expect(values(reviewed(), 'holding').blocks.map(({ key }) => key)).toEqual(['reference']);
  });
});

describe('who looked at it', () => {
  const nobody = 'nobody independent available';

  it('[NAM-8.2b] is said in the answer, where nobody independent was there', () => {
    expect(values(reviewed(), 'appealOutcome', {}, nobody).nobodyIndependent).toBe(true);
    expect(values(reviewed(), 'appealOutcome', {}, 'met').nobodyIndependent).toBe(false);
  });

  it('is said in no other letter', () => {
    expect(values(reviewed(), 'appealAcknowledgement', {}, nobody).nobodyIndependent).toBe(false);
  });
});
