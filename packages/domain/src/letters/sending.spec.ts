import { describe, expect, it } from 'vitest';
import { at, type CaseStory } from '../../testing/given-when-then.ts';
import { aboutTheDirector, found, investigated } from '../../testing/panel-retold.ts';
import { five } from '../../testing/procedures/five.ts';
import { assigned, contact, received } from '../../testing/retold.ts';
import type { CaseState } from '../history/state.ts';
import { letterOf } from '../procedure/find.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { LetterRule } from '../procedure/stages.ts';
import { type LetterDraft, sendingOf } from './sending.ts';

type With = LetterDraft & {
  readonly now?: ReturnType<typeof at>;
  readonly procedure?: Procedure;
  readonly state?: Partial<CaseState>;
};

/** A letter of a case as if it went out now; a rule instead of a key is one that the policy does not have. */
function send(story: CaseStory, letter: string | LetterRule, more: With = {}) {
  const { now = story.now, procedure = story.procedure, state, ...draft } = more;
  const rule = typeof letter === 'string' ? letterOf(procedure, letter) : letter;
  const facts = { ...story.facts(contact, now), procedure, state: { ...story.state, ...state } };
  return sendingOf(rule, draft, facts);
}

describe('a draft of which nothing is known yet', () => {
  it('goes to the complainant by the portal, dated the day it is in London', () => {
    // Half past midnight in London, the evening before in Greenwich.
    const { sent } = send(assigned(), 'holding', { now: at('2027-06-02', '00:30') });
    expect(sent).toMatchObject({
      to: 'complainant',
      channel: 'portal',
      datedOn: '2027-06-02',
      rendition: 'full',
    });
    expect(sent).toMatchObject({
      letter: 'holding',
      sentAt: at('2027-06-02', '00:30'),
      letterId: '',
      omitted: [],
    });
  });

  it('is seen as if it were the next thing that happens, sent by whoever writes it', () => {
    const story = assigned();
    const { after, sent } = send(story, 'holding');
    expect(after.seq).toBe(story.state.seq + 1);
    expect(after.letters.at(-1)).toMatchObject({ letter: 'holding', to: 'complainant' });
    expect(after.involved).toContain('contact');
    expect(sent.promised).toBeUndefined();
  });
});

describe('the stage that a letter belongs to', () => {
  it('[NAM-6.4b] is its own, where it is sent when the work has gone on', () => {
    expect(assigned().state.stage).toBe('investigation');
    expect(send(assigned(), 'acknowledgement').sent.stage).toBe('complaint');
  });

  it('is the present one for a letter of no stage, or of one that was never opened', () => {
    expect(send(investigated(), 'onHold').sent.stage).toBe('formal');
    expect(send(assigned(), 'appealAcknowledgement').sent.stage).toBe('investigation');
    expect(send(assigned(), 'holding').sent.stage).toBe('investigation');
  });
});

describe('the copy that somebody gets', () => {
  it('[OTO-S16b] is the one the list has for them', () => {
    expect(send(found(), 'findings', { to: 'organisation' }).sent.rendition).toBe('full');
    expect(send(found(), 'findings', { to: 'subject' }).sent.rendition).toBe('without complainant');
  });

  it('[OTO-MON-11] leaves the complainant out for a role that the complaint is about', () => {
    expect(send(aboutTheDirector(), 'hearingNotice', { to: 'role:director' }).sent.rendition).toBe(
      'without complainant',
    );
  });

  it('[NAM-10.1d] leaves the complainant out for somebody who is not on the list', () => {
    expect(send(found(), 'findings', { to: 'role:referrer' }).sent.rendition).toBe('without complainant');
  });
});

describe('a letter that nobody writes', () => {
  const [typed, counted] = letterOf(five.notAlone, 'acknowledgement').blocks.filter(
    ({ key }) => key === 'process' || key === 'respondBy',
  );
  const automatic: LetterRule = {
    ...letterOf(five.notAlone, 'acknowledgement'),
    automatic: true,
    blocks: [typed!, { ...typed!, key: 'wordless', words: undefined }, { ...counted!, words: 'By then:' }],
  };

  it('[1MM-1h] says what its policy has ready for it, and no more', () => {
    expect(send(received(), automatic).draft.blocks).toStrictEqual({ process: typed?.words });
  });

  it('says what was typed instead, where somebody did', () => {
    expect(
      send(received(), automatic, { blocks: { process: 'Soon.', wordless: 'Yes.' } }).draft.blocks,
    ).toEqual({
      process: 'Soon.',
      wordless: 'Yes.',
    });
  });

  it('is left blank where somebody has to write it: what the policy has ready is only offered', () => {
    expect(send(received(), { ...automatic, automatic: false }).draft.blocks).toBeUndefined();
  });
});

it('[OTO-S3] a letter to one who is complained about marks that they were told', () => {
  expect(send(investigated(), 'subjectNotice', { to: 'subject' }).sent.marks).toEqual(['subjectInformed']);
});
