import { describe, expect, it } from 'vitest';
import { at, CaseStory, staff } from '../../testing/given-when-then.ts';
import { findingsLetter, found, investigated, otherwise, ready } from '../../testing/panel-retold.ts';
import { five } from '../../testing/procedures/five.ts';
import { answered, appealed, assigned, contact, decided, director, friday } from '../../testing/retold.ts';
import { missedSessions } from '../../testing/story.ts';
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

describe('what somebody has to write', () => {
  it('is there once it is written, and not while it is blank', () => {
    expect(fills(assigned(), 'holding', 'why', { blocks: { why: 'Two people are away.' } })).toEqual({
      kind: 'typed',
    });
    expect(fills(assigned(), 'holding', 'why', { blocks: { why: ' \n ' } })).toBeUndefined();
    expect(fills(assigned(), 'holding', 'why')).toBeUndefined();
  });

  it('[NAM-7.5b] is the date it promises, which is nobody’s reckoning', () => {
    expect(fills(assigned(), 'holding', 'finalDate', { statedOn: '2027-01-29' })).toStrictEqual({
      kind: 'date',
      on: '2027-01-29',
      provisional: false,
    });
    expect(fills(assigned(), 'holding', 'finalDate')).toBeUndefined();
    expect(fills(assigned(), 'holding', block('stated date'), { statedOn: '2027-01-29' })).toMatchObject({
      on: '2027-01-29',
    });
  });
});

describe('who deals with it', () => {
  it('[OTO-S6] is not known before it was given to somebody', () => {
    expect(fills(friday(), 'reference', 'handler')).toBeUndefined();
    expect(fills(investigated(), 'reference', 'handler')).toMatchObject({ personId: 'director' });
  });
});

describe('the reference', () => {
  const story = friday();

  it('[OTO-S5b] waits until it is composed', () => {
    expect(story.state.referenceId).toBeUndefined();
    expect(fills(story, 'reference', 'reference')).toBeUndefined();
    expect(fills(investigated(), 'reference', 'reference')).toStrictEqual({
      kind: 'reference',
      referenceId: investigated().state.referenceId,
    });
  });

  it('is the tracking number where the policy has no reference of its own', () => {
    const procedure = otherwise(({ reference }) => ({ reference: { ...reference, minted: 'never' } }));
    expect(fills(story, 'reference', 'reference', { procedure })).toStrictEqual({
      kind: 'reference',
      trackingNumber: '7K3M-9QTX',
    });
    const state = { trackingNumber: undefined };
    expect(fills(story, 'reference', 'reference', { procedure, state })).toBeUndefined();
  });
});

describe('a date that a clock gives', () => {
  it('[NAM-6.4b] is not known while the complaint waits for its signature', () => {
    const unsigned = new CaseStory(five.notAlone).when(at('2026-12-18'), contact, 'ReceiveComplaint', {
      ...missedSessions,
      channel: 'phone',
      scribe: 'staff',
      signature: undefined,
    });
    expect(unsigned.state.signature).toBe('needed');
    expect(fills(unsigned, 'acknowledgement', 'respondBy')).toBeUndefined();
  });

  it('is no date at all where no such clock is', () => {
    expect(fills(assigned(), 'acknowledgement', block('clock date', { clock: 'hearing' }))).toBeUndefined();
    expect(fills(assigned(), 'acknowledgement', block('clock date'))).toBeUndefined();
  });

  it('[NAM-8.5c] carries whether its bank holidays are published', () => {
    expect(fills(assigned(), 'acknowledgement', 'respondBy')).toMatchObject({ provisional: false });
  });
});

describe('the outcome', () => {
  it('[OTO-UPH-1] is the policy’s own word for it, once it is decided', () => {
    expect(fills(investigated(), 'outcome', 'outcome')).toBeUndefined();
    expect(fills(decide('upheld'), 'outcome', 'outcome')).toEqual({
      kind: 'outcome',
      word: 'Upheld in full',
    });
  });

  it('[OTO-UPH-1] is that of this stage, not of the one before', () => {
    expect(fills(ready(), 'findings', 'outcome')).toBeUndefined();
    expect(fills(ready(), 'findings', 'action')).toBeUndefined();
  });

  it('is the last where it was decided again', () => {
    const state = decide('notUpheld').state.outcomes.flatMap((outcome) => [
      outcome,
      { ...outcome, outcome: 'upheld', effect: 'for' as const },
    ]);
    expect(fills(decide('notUpheld'), 'outcome', 'outcome', { state: { outcomes: state } })).toEqual({
      kind: 'outcome',
      word: 'Upheld in full',
    });
  });
});

describe('what is offered', () => {
  it('[OTO-UPH-3] is in the words of the policy, in its order', () => {
    expect(fills(decide('upheld', ['steps', 'apology']), 'outcome', 'redress')).toStrictEqual({
      kind: 'redress',
      offers: ['An apology', 'An explanation of the steps taken so that it will not happen again'],
    });
  });

  it('is nothing before there is an outcome, and where nothing is', () => {
    expect(fills(investigated(), 'outcome', 'redress')).toBeUndefined();
    expect(fills(decide('notUpheld'), 'outcome', 'redress')).toBeUndefined();
  });

  it('[OTO-DEC-2] is the panel’s action, in the panel’s stage alone', () => {
    const { actionId } = found().state.panel;
    expect(fills(found(), 'findings', 'action')).toStrictEqual({ kind: 'redress', offers: [], actionId });
    expect(fills(found(), 'findings', 'action', { state: { stage: 'formal' } })).toBeUndefined();
  });
});

describe('what the panel recommends', () => {
  const { actionId, recommendationsId } = found().state.panel;
  // A policy whose letter has no place of its own for what is offered.
  const procedure = otherwise(({ letters }) => ({
    letters: letters.map((letter) => ({
      ...letter,
      blocks: letter.blocks.filter(({ fill }) => fill !== 'redress'),
    })),
  }));
  const recommended = (panel: Partial<CaseState['panel']>, rules = procedure) =>
    fills(found(), 'findings', 'recommendations', {
      procedure: rules,
      state: { panel: { ...found().state.panel, ...panel } },
    });

  it('[OTO-DEC-3] stands alone where its action has a block of its own', () => {
    expect(recommended({}, found().procedure)).toStrictEqual({ kind: 'recommendations', recommendationsId });
    expect(recommended({ recommendationsId: undefined }, found().procedure)).toBeUndefined();
  });

  it('[OTO-DEC-4] has the action with it where that has no block', () => {
    expect(recommended({})).toStrictEqual({ kind: 'recommendations', actionId, recommendationsId });
    expect(recommended({ recommendationsId: undefined })).toStrictEqual({
      kind: 'recommendations',
      actionId,
    });
    expect(recommended({ actionId: undefined })).toStrictEqual({
      kind: 'recommendations',
      recommendationsId,
    });
    expect(recommended({ actionId: undefined, recommendationsId: undefined })).toBeUndefined();
  });
});

describe('the hearing', () => {
  it('[OTO-S14b] is when, where and before whom, once it is arranged', () => {
    expect(fills(investigated(), 'hearingNotice', 'hearing')).toBeUndefined();
    expect(fills(ready(), 'hearingNotice', 'hearing')).toStrictEqual({
      kind: 'hearing',
      at: at('2026-04-09', '14:00'),
      placeId: ready().state.panel.hearing?.placeId,
      members: ['farah', 'george', 'anne'],
      attends: ['complainant', 'companion', 'representative', 'respondent', 'witness'],
    });
  });

  it('[OTO-S13a] is open to nobody by a policy without a panel', () => {
    const procedure = otherwise(() => ({ panel: undefined }));
    expect(fills(ready(), 'hearingNotice', 'hearing', { procedure })).toMatchObject({ attends: [] });
  });

  it('[OTO-DEC-1] was decided, and how, once it was', () => {
    expect(fills(ready(), 'findings', 'decision')).toBeUndefined();
    expect(fills(found(), 'findings', 'decision')).toEqual({ kind: 'decision', carried: 'by a majority' });
  });
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

it('every copy of the findings can be filled once the panel has found', () => {
  for (const to of ['complainant', 'role:operationalManager', 'role:director', 'organisation'])
    for (const { key } of letterOf(found().procedure, 'findings').blocks)
      expect(fills(found(), 'findings', key, findingsLetter(to)), key).toBeDefined();
});
