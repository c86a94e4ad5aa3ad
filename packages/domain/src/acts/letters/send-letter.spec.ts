import { describe, expect, it } from 'vitest';
import { at, complainant } from '../../../testing/given-when-then.ts';
import {
  composed,
  director,
  findingsLetter,
  found,
  heard,
  operationalManager,
} from '../../../testing/panel-retold.ts';
import { contact, decided, received } from '../../../testing/retold.ts';
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

const fifth = at('2027-01-05', '15:00');

describe('who a letter goes to, and how', () => {
  it('goes to the people on its list only, in their rendition', () => {
    const story = found();
    const friday = at('2026-04-10');
    expect(why(story.refuses(friday, director, 'SendLetter', findingsLetter('role:mentor')))).toEqual([
      'not on the list of this letter:to',
    ]);
    expect(why(story.refuses(friday, director, 'SendLetter', findingsLetter('subject')))).toEqual([
      'nobody to send it to:to',
    ]);
    story.when(friday, operationalManager, 'NameSubject', {
      personId: 'lewis',
      roles: [],
      description: 'The mentor',
    });
    story.when(friday, director, 'SendLetter', findingsLetter('subject'));
    expect(story.last('LetterSent')).toMatchObject({
      rendition: 'without complainant',
      marks: ['findingsSent'],
    });
  });

  it('[NAM-9.1a] reaches an anonymous complainant on the tracking page only', () => {
    const story = received();
    story.state = { ...story.state, anonymous: true };
    const acknowledgement: Letter = {
      ...apology,
      letter: 'acknowledgement',
      datedOn: '2026-12-21',
      blocks: { process: 'So.', useOfData: 'So.' },
    };
    const when = at('2026-12-21');
    expect(why(story.refuses(when, contact, 'SendLetter', { ...acknowledgement, channel: 'email' }))).toEqual(
      ['portal only:channel'],
    );
    expect(story.refuses(when, contact, 'SendLetter', acknowledgement)).toEqual([]);
  });

  it('is in writing, and dated between the complaint and today', () => {
    const story = decided();
    expect(why(story.refuses(fifth, contact, 'SendLetter', { ...apology, channel: 'phone' }))).toEqual([
      'letters are in writing:channel',
    ]);
    expect(why(story.refuses(fifth, contact, 'SendLetter', { ...apology, datedOn: '2027-01-06' }))).toEqual([
      'letter dated ahead:datedOn',
    ]);
    expect(why(story.refuses(fifth, contact, 'SendLetter', { ...apology, datedOn: '2026-12-17' }))).toEqual([
      'letter dated before the complaint:datedOn',
    ]);
    expect(why(story.refuses(fifth, contact, 'SendLetter', { ...apology, datedOn: '2027-1-5' }))).toEqual([
      'no date of the letter:datedOn',
    ]);
  });

  it('belongs to its stage, is known to the procedure, and loses nothing that was typed', () => {
    const story = decided();
    expect(why(story.refuses(fifth, contact, 'SendLetter', { ...apology, letter: 'appealOutcome' }))).toEqual(
      ['letter of another stage:letter'],
    );
    expect(why(story.refuses(fifth, contact, 'SendLetter', { ...apology, letter: 'praise' }))).toEqual([
      'no such letter:letter',
    ]);
    expect(
      why(
        story.refuses(fifth, contact, 'SendLetter', {
          ...apology,
          blocks: { ...apology.blocks, appology: 'Sorry.' },
        }),
      ),
    ).toEqual(['no such block:blocks.appology']);
  });

  it('is written by staff who have to do with it', () => {
    expect(decided().gate(complainant, 'SendLetter')?.code).toBe('staff only');
    expect(
      why(heard().refuses(at('2026-04-10'), operationalManager, 'SendLetter', findingsLetter('complainant'))),
    ).toEqual(['not your duty']);
    expect(
      why(
        composed().refuses(at('2026-03-25'), director, 'SendLetter', {
          ...findingsLetter('complainant'),
          letter: 'hearingNotice',
        }),
      ),
    ).toEqual(['no hearing to give notice of']);
  });
});
