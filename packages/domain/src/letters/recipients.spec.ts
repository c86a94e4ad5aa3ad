import { describe, expect, it } from 'vitest';
import { aboutTheDirector, composed, director, found, notify } from '../../testing/panel-retold.ts';
import { at } from '../../testing/given-when-then.ts';
import { five } from '../../testing/procedures/five.ts';
import { answered, assigned, friday } from '../../testing/retold.ts';
import { hearingStory, investigated } from '../../testing/retold-hearing.ts';
import type { CaseState } from '../history/state.ts';
import type { LetterRule } from '../procedure/stages.ts';
import { letterOf } from '../procedure/find.ts';
import { copiesOf, marksOf, recipientsOf, recipientTitle } from './recipients.ts';

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

/** A letter as a policy that nobody here has seen might have it. */
const letterTo = (more: Partial<LetterRule>, ...to: readonly string[]): LetterRule => ({
  ...letterOf(five.oneToOne, 'referred'),
  ...more,
  recipients: to.map((each) => ({
    to: each,
    rendition: 'full',
    wherePossible: false,
    from: { platformDefault: 'A policy that nobody here has seen.' },
  })),
});

describe('who gets a letter', () => {
  it('[OTO-S16b] of findings is the distribution list, whatever the letter says beside it', () => {
    const list = ['complainant', 'role:operationalManager', 'role:director', 'organisation', 'subject'];
    const findings = letterTo({ marks: ['findingsSent'] }, 'complainant');
    expect(recipientsOf(findings, five.oneToOne).map(({ to }) => to)).toEqual(list);
  });

  it('is otherwise whom the letter names, and for findings too where there is no panel', () => {
    const to = (letter: LetterRule, procedure = five.oneToOne) =>
      recipientsOf(letter, procedure).map((recipient) => recipient.to);
    expect(to(letterTo({ marks: ['outcomeSent'] }, 'complainant', 'receiver'))).toEqual([
      'complainant',
      'receiver',
    ]);
    expect(to(letterTo({ marks: ['findingsSent'] }, 'receiver'), five.notAlone)).toEqual(['receiver']);
  });
});

describe('what copies mark', () => {
  const marks = (letter: LetterRule, to: string) => marksOf(letter, to, five.oneToOne);

  it('[NAM-8.1b] is the answer for an outcome, whether the policy says so or not', () => {
    expect(marks(letterTo({ marks: [], outcome: true }, 'complainant'), 'complainant')).toEqual([
      'outcomeDated',
      'outcomeSent',
      'outcomeReceived',
    ]);
    expect(marks(letterTo({ marks: [] }, 'complainant'), 'complainant')).toEqual([]);
  });

  const everything: LetterRule['marks'] = [
    'answeredInFull',
    'outcomeCopied',
    'subjectInformed',
    'referredOutside',
    'findingsSent',
    'hearingNoticeSent',
  ];

  it('[ALU-3.4e] [OTO-S3] are those of a copy for whoever else gets one, and the answer for the complainant', () => {
    // Findings go by the distribution list, which the complainant heads.
    const letter = letterTo({ marks: everything }, 'complainant', 'receiver');
    expect(marks(letter, 'complainant')).toEqual(['answeredInFull', 'findingsSent', 'hearingNoticeSent']);
    expect(marks(letter, 'receiver')).toEqual([
      'outcomeCopied',
      'subjectInformed',
      'referredOutside',
      'findingsSent',
      'hearingNoticeSent',
    ]);
  });

  it('are the same with two recipients as with five', () => {
    const letter = letterTo({ marks: ['outcomeSent', 'outcomeCopied'] }, 'complainant', 'receiver');
    expect(marks(letter, 'complainant')).toEqual(['outcomeSent']);
    expect(marks(letter, 'receiver')).toEqual(['outcomeCopied']);
  });

  it('are all of them where the complainant is not on the list, or alone on it', () => {
    const others = letterTo({ marks: ['outcomeSent', 'outcomeCopied'] }, 'receiver', 'role:director');
    expect(marks(others, 'role:director')).toEqual(['outcomeSent', 'outcomeCopied']);
    const alone = letterTo({ marks: ['outcomeSent', 'outcomeCopied'] }, 'complainant');
    expect(marks(alone, 'complainant')).toEqual(['outcomeSent', 'outcomeCopied']);
  });
});

describe('whether a copy is owed', () => {
  const copy = (to: string, { state, procedure } = friday(), more: Partial<CaseState> = {}) =>
    copiesOf(letterTo({ key: 'new', marks: [] }, to), { procedure, state: { ...state, ...more } })[0];

  it('is known for a person complained about once they are, or a role is', () => {
    expect(copy('subject')).toMatchObject({ known: false, due: true });
    expect(copy('subject', friday(), { subjects: ['lewis'] })).toMatchObject({ known: true });
    expect(copy('subject', friday(), { about: ['mentor'] })).toMatchObject({ known: true });
    expect(copy('subject', friday(), { about: ['mentor'], subjects: ['lewis'] })).toMatchObject({
      known: true,
    });
  });

  it('is known for a handler once there is one, and for everybody else at once', () => {
    expect(copy('handler')).toMatchObject({ known: false });
    expect(copy('handler', assigned())).toMatchObject({ known: true });
    for (const to of ['complainant', 'receiver', 'organisation', 'role:director'])
      expect(copy(to)).toMatchObject({ known: true, sent: false, due: true });
  });

  it('[1MM-CL5] is not any more once the outcome was told, in full or restricted', () => {
    const story = answered();
    const restricted = { ...letterOf(story.procedure, 'outcome'), key: 'restricted', restricted: true };
    const procedure = { ...story.procedure, letters: [...story.procedure.letters, restricted] };
    const sent = (letter: LetterRule) => copiesOf(letter, { state: story.state, procedure })[0]?.sent;
    expect(sent(restricted)).toBe(true);
    expect(sent(letterOf(procedure, 'outcome'))).toBe(true);
    expect(sent(letterOf(procedure, 'holding'))).toBe(false);
    expect(
      copiesOf(letterOf(procedure, 'outcome'), { procedure, state: { ...story.state, stage: 'appeal' } })[0]
        ?.sent,
    ).toBe(false);
  });

  it('[OTO-SEP-5] is again, once a point that rested when it went can be answered', () => {
    const story = hearingStory(investigated);
    const [first] = story.state.points;
    const outcome = letterOf(story.procedure, 'outcome');
    const after = (points: CaseState['points']) =>
      copiesOf(outcome, {
        procedure: story.procedure,
        state: {
          ...story.state,
          points,
          letters: story.state.letters.map((letter) => ({ ...letter, held: [first!.id] })),
        },
      })[0]?.sent;
    const held = { ground: 'disciplinary', heldOn: '2026-09-04' } as const;
    expect(after([{ ...first!, held }])).toBe(true);
    expect(after([first!])).toBe(false);
    expect(after([first!, { ...first!, id: 'another', held }])).toBe(false);
  });
});

describe('what a recipient is called on a list', () => {
  it('[NAM-10.1c] is their part in the case, or the title of a role: never a name', () => {
    for (const part of ['complainant', 'subject', 'handler', 'receiver', 'organisation'] as const)
      expect(recipientTitle(part, five.oneToOne)).toEqual({ code: `party ${part}`, values: {} });
    expect(recipientTitle('role:operationalManager', five.oneToOne)).toEqual({
      code: 'party role',
      values: { title: 'Operational Manager' },
    });
  });

  it('is its key where the procedure has no such role any more', () => {
    const title = (to: string) => recipientTitle(to, five.notAlone);
    expect(title('role:director')).toEqual({ code: 'party role', values: { title: 'director' } });
    expect(title('governors')).toEqual({ code: 'party role', values: { title: 'governors' } });
  });
});
