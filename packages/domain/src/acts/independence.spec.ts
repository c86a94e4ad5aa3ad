import { describe, expect, it } from 'vitest';
import { at, type CaseStory, staff } from '../../testing/given-when-then.ts';
import { appealed, contact, seniorManager } from '../../testing/retold.ts';
import { hearingStory, investigated } from '../../testing/retold-hearing.ts';

const nextDay = at('2027-01-27');
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);
/** The appeal of the missed sessions, where whoever investigated could be asked to review as well. */
const withReviewers = (...others: readonly string[]): CaseStory => {
  const story = appealed();
  story.directory = [
    { personId: 'contact', roles: ['contact', 'investigator', 'reviewer'], panel: false },
    ...others.map((personId) => ({ personId, roles: ['reviewer'], panel: false })),
  ];
  return story;
};
const review = (personId: string) => ({ role: 'reviewer', personId });

describe('a review of an investigation', () => {
  it('[NAM-8.2b] is not given to the investigator while somebody who did not investigate is there', () => {
    const story = withReviewers('reviewer');
    expect(codes(story.refuses(nextDay, contact, 'AssignHandler', review('contact')))).toEqual([
      'somebody independent',
    ]);
  });

  it('[NAM-8.2b] is given to that other person, and then the case says that it is independent', () => {
    const story = withReviewers('reviewer').when(nextDay, contact, 'AssignHandler', review('reviewer'));
    expect(story.last('HandlerAssigned')).toMatchObject({ personId: 'reviewer', independence: 'met' });
  });

  it('[NAM-8.2b] is given to the investigator where everybody else who could is complained about', () => {
    const story = withReviewers('reviewer').when(nextDay, contact, 'NameSubject', {
      personId: 'reviewer',
      roles: [],
      description: 'The one who answered the telephone.',
    });
    story.when(nextDay, contact, 'AssignHandler', review('contact'));
    expect(story.last('HandlerAssigned')?.independence).toBe('nobody independent available');
  });

  it('[NAM-8.2b] is decided by nobody who investigated, though their role decides and nobody was asked yet', () => {
    const alsoReviewer = staff('contact', 'contact', 'investigator', 'reviewer');
    const story = withReviewers('reviewer');
    expect(story.gate(alsoReviewer, 'DecideOutcome')?.code).toBe('handled an earlier stage');
    expect(story.gate(staff('reviewer', 'reviewer'), 'DecideOutcome')?.code).not.toBe('not yours to decide');
  });
});

describe('a rule of independence that is hard', () => {
  const triaged = () =>
    hearingStory(investigated.slice(0, 3)).when(
      at('2026-08-28', '16:08'),
      seniorManager,
      'RecordInvolvement',
      {
        personId: 'director',
      },
    );
  const formal = (role: string, personId: string) => ({ role, personId });
  const afternoon = at('2026-08-28', '16:10');

  it('[OTO-S9a] gives way to nobody, though nobody else is there', () => {
    const story = triaged();
    story.directory = [{ personId: 'director', roles: ['director'], panel: false }];
    expect(
      codes(story.refuses(afternoon, seniorManager, 'AssignHandler', formal('director', 'director'))),
    ).toEqual(['had a part']);
  });

  it('[OTO-S9a] leaves the stage to somebody without a part in it', () => {
    const story = triaged();
    expect(
      story.refuses(afternoon, seniorManager, 'AssignHandler', formal('operationalManager', 'manager')),
    ).toEqual([]);
  });

  it('[OTO-S9a] stays quiet about whoever handled this same stage before and takes it back', () => {
    const story = hearingStory(investigated.slice(0, 4))
      .when(at('2026-08-31'), seniorManager, 'AssignHandler', formal('operationalManager', 'manager'))
      .when(at('2026-09-01'), seniorManager, 'AssignHandler', formal('director', 'director'));
    expect(story.last('HandlerAssigned')).toMatchObject({ personId: 'director', independence: 'met' });
  });
});
