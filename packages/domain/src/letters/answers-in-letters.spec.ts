import { describe, expect, it } from 'vitest';
import { at, type CaseStory, staff } from '../../testing/given-when-then.ts';
import { found, investigated, otherwise } from '../../testing/panel-retold.ts';
import { answered, appealed, assigned, contact, decided, director } from '../../testing/retold.ts';
import type { CaseState } from '../history/state.ts';
import { letterOf } from '../procedure/find.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { LetterBlock } from '../procedure/stages.ts';
import type { Fill } from '../procedure/vocabulary.ts';
import { fillBlock } from './fill-block.ts';
import { type LetterDraft, sendingOf } from './sending.ts';

type With = LetterDraft & { readonly state?: Partial<CaseState>; readonly procedure?: Procedure };

/** What fills a block of a letter in a case, with something different about the case, its procedure or the draft. */
function fills(story: CaseStory, letter: string, key: string | LetterBlock, more: With = {}) {
  const { state, procedure = story.procedure, ...draft } = more;
  const rule = letterOf(procedure, letter);
  const block = typeof key === 'string' ? rule.blocks.find((each) => each.key === key) : key;
  if (block === undefined) throw new Error(`The letter ${letter} has no such block.`);
  const facts = { ...story.facts(director), procedure, state: { ...story.state, ...state } };
  return fillBlock(block, sendingOf(rule, draft, facts));
}

/** A block that no letter of these policies has. */
const block = (fill: Fill, more: Partial<LetterBlock> = {}): LetterBlock => ({
  key: 'block',
  label: 'The block',
  fill,
  orReason: false,
  from: { platformDefault: 'A policy that nobody here has seen.' },
  ...more,
});

const decide = (outcome: 'upheld' | 'notUpheld', redress: readonly string[] = []) =>
  investigated().when(at('2026-03-16'), director, 'DecideOutcome', {
    outcome,
    reasons: 'So it was.',
    redress: [...redress],
    omitted: {},
  });

describe('the answer to each point', () => {
  const story = decide('notUpheld');
  const [first, second, third] = story.state.points;
  const held = { ground: 'disciplinary', heldOn: '2026-03-12' } as const;
  const answers = (points: CaseState['points'], rules?: Procedure) =>
    fills(story, 'outcome', 'findings', { state: { points }, ...(rules && { procedure: rules }) });

  it('[OTO-PRIN-9R] is a finding in the policy’s own word', () => {
    expect(answers([first!])).toStrictEqual({
      kind: 'findings',
      points: [{ pointId: first!.id, word: 'Not upheld', findingId: first!.findings['formal']?.findingId }],
    });
  });

  it('[OTO-SEP-3] is for a point on hold that it is, and on what ground', () => {
    expect(answers([first!, { ...second!, held }])).toMatchObject({
      points: [{ pointId: first!.id }, { pointId: second!.id, held: 'Disciplinary proceedings' }],
    });
    expect(answers([first!, { ...second!, held: { ...held, ground: 'criminal' } }])).toMatchObject({
      points: [{}, { held: 'Criminal proceedings' }],
    });
    expect(answers([first!, { ...second!, held: { ...held, ground: 'gone' } }])).toMatchObject({
      points: [{}, { held: 'gone' }],
    });
  });

  it('[OTO-PRIN-9R] is lacking while one point has none', () => {
    expect(answers([first!, { ...second!, findings: {} }, third!])).toBeUndefined();
    const unknown = { outcome: 'unheard of', effect: 'for', findingId: 'f' } as const;
    expect(answers([first!, { ...second!, findings: { formal: unknown } }])).toBeUndefined();
  });

  it('is lacking while all of it is on hold: that is no answer', () => {
    expect(answers([{ ...first!, held }])).toBeUndefined();
  });

  it('[NAM-7.3a] is the reasons, where the stage is answered as a whole', () => {
    expect(fills(decided(), 'outcome', 'findings')).toStrictEqual({
      kind: 'reasons',
      reasonsId: decided().state.outcomes[0]?.reasonsId,
    });
    const unreasoned = decided().state.outcomes.map((outcome) => ({ ...outcome, reasonsId: undefined }));
    expect(fills(decided(), 'outcome', 'findings', { state: { outcomes: unreasoned } })).toBeUndefined();
    expect(fills(assigned(), 'outcome', 'findings')).toBeUndefined();
  });

  it('[OTO-PRIN-9R] is never the reasons alone, where each point has to be answered', () => {
    expect(story.state.outcomes[0]?.reasonsId).toBeDefined();
    expect(answers([])).toBeUndefined();
  });

  it('[OTO-DEC-1] is never the reasons of a panel: those are in its private record', () => {
    const procedure = otherwise(({ stages }) => ({
      stages: stages.map((stage) => ({ ...stage, findings: 'whole' as const })),
    }));
    const outcomes = [
      { stage: 'panel', outcome: 'upheld', effect: 'for' as const, redress: [], reasonsId: 'why' },
    ];
    const state = { points: [], outcomes };
    expect(fills(found(), 'findings', 'findings', { procedure, state })).toBeUndefined();
    expect(answers([], procedure)).toEqual({
      kind: 'reasons',
      reasonsId: story.state.outcomes[0]?.reasonsId,
    });
  });
});

describe('the ways on', () => {
  const windowed = (standing?: 'agreed' | 'proposed') => {
    const story = decide('notUpheld');
    return standing === undefined
      ? story
      : story.when(at('2026-03-16'), director, 'SetWindow', { until: '2026-03-30', standing });
  };

  it('[OTO-TBS-2] have the time that was agreed or proposed, and none before it was', () => {
    expect(fills(windowed(), 'outcome', 'nextStage')).toStrictEqual({
      kind: 'ways on',
      ways: [{ stage: 'Appeal panel', standing: 'open' }],
    });
    for (const standing of ['agreed', 'proposed'] as const)
      expect(fills(windowed(standing), 'outcome', 'nextStage')).toStrictEqual({
        kind: 'ways on',
        ways: [{ stage: 'Appeal panel', standing, until: { on: '2026-03-30', provisional: false } }],
      });
  });

  it('[NAM-8.1b] have the time the policy sets, with its working-out', () => {
    const { state, procedure } = decided();
    expect(state.stage).toBe('investigation');
    expect(fills(decided(), 'outcome', 'appeal')).toMatchObject({
      ways: [
        {
          stage: procedure.stages.find(({ key }) => key === 'appeal')?.name,
          standing: 'fixed',
          until: { provisional: false, explanation: expect.any(Array) },
        },
      ],
    });
  });

  it('[NAM-8.4b] are none after the last stage', () => {
    expect(fills(found(), 'findings', block('next stage'))).toBeUndefined();
    expect(fills(found(), 'findings', 'final')).toEqual({ kind: 'final' });
    expect(fills(decide('notUpheld'), 'outcome', block('finality'))).toBeUndefined();
  });

  // A policy that sends whoever was complained about a copy of the outcome.
  const procedure = otherwise(({ letters }) => ({
    letters: letters.map((letter) => ({
      ...letter,
      recipients: [
        ...letter.recipients,
        { ...letter.recipients[0]!, to: 'subject', rendition: 'without complainant' as const },
      ],
    })),
  }));

  it('[OTO-3PA-1] are their own for whoever a decision was taken about, and not the complainant’s', () => {
    const only = otherwise(({ stages }) => ({
      letters: procedure.letters,
      stages: stages.map((stage) => ({
        ...stage,
        onward: stage.onward.map((way) =>
          way.by === 'subject' ? { ...way, to: 'informal', window: { kind: 'open' as const } } : way,
        ),
      })),
    }));
    const asked = (to: string) => fills(windowed('agreed'), 'outcome', 'nextStage', { to, procedure: only });
    expect(asked('subject')).toStrictEqual({
      kind: 'ways on',
      ways: [{ stage: 'Informal discussion and resolution', standing: 'open' }],
    });
    expect(asked('complainant')).toMatchObject({ ways: [{ stage: 'Appeal panel', standing: 'agreed' }] });
  });
});

describe('bodies outside', () => {
  it('[NAM-8.5b] [NAM-8.5c] are those of this stage, with the time to ask where the policy sets one', () => {
    const told = appealed().when(at('2027-01-27'), contact, 'AssignHandler', {
      role: 'reviewer',
      personId: 'reviewer',
    });
    told.when(at('2027-01-27'), staff('reviewer', 'reviewer'), 'DecideOutcome', {
      outcome: 'upholdAction',
      reasons: 'Sound.',
      redress: [],
      omitted: {},
    });
    const until = expect.objectContaining({ on: '2027-02-27', explanation: expect.any(Array) });
    expect(fills(told, 'appealOutcome', 'external')).toEqual({
      kind: 'bodies',
      bodies: [
        { name: 'A solicitor', about: 'Advice on where you stand', until },
        { name: 'Citizens Advice Bureau', about: 'Free advice on what you can do next', until },
      ],
    });
    expect(fills(answered(), 'outcome', block('external bodies'))).toBeUndefined();
  });

  it('[OTO-CYP-7] are named without a time where the policy sets none', () => {
    expect(fills(decide('notUpheld'), 'outcome', 'referrer')).toStrictEqual({
      kind: 'bodies',
      bodies: [
        {
          name: 'The complaints procedure of your referrer',
          about:
            'The organisation that referred the child or young adult has a complaints procedure of its own',
        },
      ],
    });
  });
});
