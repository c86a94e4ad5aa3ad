import { describe, expect, it } from 'vitest';
import { at, type CaseStory } from '../../testing/given-when-then.ts';
import { answered, appealed, contact, reviewer } from '../../testing/retold.ts';
import { letterOf } from '../procedure/find.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { LetterRule } from '../procedure/stages.ts';
import { closingWith } from './closing-letter.ts';
import { type LetterDraft, type Sending, sendingOf } from './sending.ts';

/** An appeal at Not Alone Mentoring, decided and not told yet: the stage is the last one. */
const reviewed = (): CaseStory =>
  appealed()
    .when(at('2027-01-28'), contact, 'AssignHandler', { role: 'reviewer', personId: 'reviewer' })
    .when(at('2027-01-28'), reviewer, 'DecideOutcome', {
      outcome: 'upholdAction',
      reasons: 'Sound.',
      redress: [],
      omitted: {},
    });

const story = reviewed();
const answer = letterOf(story.procedure, 'appealOutcome');
const copy = (to: string) => ({ ...answer.recipients[0]!, to });

/** What sending a letter closes, where the letters of the procedure are these. */
const closes = (letter: LetterRule, more: Partial<Procedure> = {}, draft: LetterDraft = {}, change = {}) => {
  const procedure = { ...story.procedure, letters: [letter], ...more };
  const sending = sendingOf(letter, draft, { ...story.facts(reviewer), procedure });
  return closingWith({ ...sending, after: { ...sending.after, ...change } } satisfies Sending).map(
    ({ data }) => data,
  );
};

describe('the last answer', () => {
  it('[NAM-8.4b] closes the case with the reason the policy has for that', () => {
    expect(closes(answer)).toEqual([{ reason: 'final', closedOn: '2027-01-28' }]);
  });

  it('closes it all the same where the policy has none', () => {
    expect(closes(answer, { closures: [] })).toEqual([{ reason: 'final outcome', closedOn: '2027-01-28' }]);
  });

  it('[NAM-8.1a] closes nothing while there is a way on', () => {
    const asked = answered();
    const outcome = letterOf(asked.procedure, 'outcome');
    expect(closingWith(sendingOf(outcome, {}, asked.facts(contact)))).toEqual([]);
  });

  it('is no other letter, whatever was said before it', () => {
    const other = letterOf(story.procedure, 'appealAcknowledgement');
    const told = story.state.outcomes.map((outcome) => ({ ...outcome, sentOn: '2027-01-28' }));
    expect(closes(other, { letters: [other] }, {}, { outcomes: told })).toEqual([]);
  });

  it('[OTO-S16b] is also the findings of a panel, in a letter that is not the outcome', () => {
    const findings = { ...answer, outcome: false, marks: ['outcomeSent' as const, 'findingsSent' as const] };
    expect(closes(findings)).toHaveLength(1);
    expect(closes({ ...findings, marks: ['outcomeSent' as const] })).toEqual([]);
  });
});

describe('the case stays open', () => {
  it('[NAM-7.3a] while the outcome of this stage was not told, even if that of another was', () => {
    const [before, now] = story.state.outcomes;
    expect(before).toMatchObject({ stage: 'investigation', sentOn: expect.any(String) });
    expect(closes(answer, {}, {}, { outcomes: [before!, now!] })).toEqual([]);
    expect(closes(answer, {}, {}, { outcomes: [] })).toEqual([]);
    expect(closes(answer, {}, {}, { outcomes: [{ ...now!, sentOn: '2027-01-28' }] })).toHaveLength(1);
  });

  it('[OTO-SEP-3] while a point is on hold', () => {
    const point = { id: 'p1', findings: {} };
    const held = { ground: 'disciplinary', heldOn: '2027-01-20' } as const;
    expect(closes(answer, {}, {}, { points: [point, { ...point, id: 'p2', held }] })).toEqual([]);
    expect(closes(answer, {}, {}, { points: [point] })).toHaveLength(1);
  });

  it('[OTO-S16b] while a copy is owed, of this letter or of another answer', () => {
    const twice = { ...answer, recipients: [copy('complainant'), copy('receiver')] };
    expect(closes(twice)).toEqual([]);
    const findings = { ...answer, key: 'findings', outcome: false, marks: ['findingsSent' as const] };
    expect(closes(answer, { letters: [answer, { ...findings, recipients: [copy('receiver')] }] })).toEqual(
      [],
    );
  });

  it('and closes where what is owed is no answer', () => {
    const other = { ...answer, key: 'other', outcome: false, marks: ['acknowledged' as const] };
    expect(closes(answer, { letters: [answer, other] })).toHaveLength(1);
  });
});

describe('an answer that may not say what came of it', () => {
  const restricted = {
    ...answer,
    key: 'restricted',
    restricted: true,
    recipients: [copy('complainant'), copy('organisation')],
  };

  it('[1MM-CL5] is not owed where the outcome was told in full', () => {
    expect(closes(answer, { letters: [answer, restricted] })).toHaveLength(1);
  });

  it('[1MM-CL5] is owed to everybody on its list where it is the one that goes', () => {
    expect(closes(restricted, { letters: [answer, restricted] })).toEqual([]);
    const alone = { ...restricted, recipients: [copy('complainant')] };
    expect(closes(alone, { letters: [answer, alone] })).toHaveLength(1);
  });
});
