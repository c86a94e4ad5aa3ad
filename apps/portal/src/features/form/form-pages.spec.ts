import { calendarOf } from '@redress/domain/procedure/calendar-of.ts';
import { publishedProcedure } from '@redress/domain/procedures/published.ts';
import { missedSessions, threePoints } from '@redress/domain/testing/story.ts';
import { describe, expect, it } from 'vitest';
import { complaintOf, draftFor, NONE, type Draft } from './draft.ts';
import { formFacts } from './form-facts.ts';
import { formPages } from './form-pages.ts';

const factsOf = (key: string) => {
  const procedure = publishedProcedure(key);
  return formFacts({ procedure, calendar: calendarOf(procedure) }, '2026-12-18T10:00:00.000Z');
};
const notAlone = factsOf('not-alone-mentoring');
const oneToOne = factsOf('one-to-one-mentors');
const empty = draftFor('any', undefined);
const keys = (facts: typeof notAlone, part: Partial<Draft> = {}) =>
  formPages(facts, { ...empty, ...part }).map((page) => page.key);

describe('the pages of a form', () => {
  it('follow the procedure: short questions together, long ones alone, then the signature [NAM-FORM-1]', () => {
    expect(keys(notAlone)).toEqual([
      'kind',
      'audience',
      'onBehalf',
      'anonymous',
      'name',
      'incidentDate',
      'grounds',
      'summary',
      'remedy',
      'about',
      'sign',
    ]);
    const contact = formPages(notAlone, empty).find((page) => page.key === 'name');
    expect(contact && 'fields' in contact && contact.fields.map((field) => field.key)).toEqual([
      'name',
      'phone',
      'email',
      'address',
      'invoiceNumber',
    ]);
  });

  it('ask nobody who stays anonymous who they are, or to sign [NAM-9.1a]', () => {
    expect(keys(notAlone, { anonymous: true })).not.toContain('name');
    expect(keys(notAlone, { anonymous: true })).not.toContain('sign');
  });

  it('ask no signature for a concern, and none where the policy wants none', () => {
    expect(keys(notAlone, { kind: 'concern' })).not.toContain('sign');
    expect(keys(oneToOne)).not.toContain('sign');
  });

  it('ask for points where the procedure does, and whose words they are when it is for somebody else', () => {
    expect(keys(oneToOne)).toContain('points');
    expect(keys(notAlone)).not.toContain('points');
    expect(keys(oneToOne)).not.toContain('scribe');
    expect(keys(oneToOne, { onBehalf: 'someone else' })).toContain('scribe');
  });

  it('end where the procedure sends somebody elsewhere, and go on past what is only a signpost', () => {
    expect(keys(oneToOne, { audience: 'staff' })).toEqual(['kind', 'audience', 'elsewhere']);
    expect(keys(oneToOne, { audience: 'child', topics: ['criminal'] })).toContain('also');
    expect(keys(oneToOne, { audience: 'child', topics: ['criminal'] })).toContain('summary');
    expect(keys(oneToOne, { audience: 'child' })).not.toContain('also');
  });
});

describe('the complaint that a draft stands for', () => {
  const { procedure } = notAlone;

  it('is what was typed', () => {
    const { answers } = missedSessions;
    const draft = {
      ...empty,
      kind: 'complaint',
      audience: 'serviceUser',
      onBehalf: 'self',
      anonymous: false,
    } as const;
    expect(complaintOf({ ...draft, answers, name: 'Morgan Ellis', declared: true }, procedure)).toEqual(
      missedSessions,
    );
  });

  it('leaves out what an anonymous person typed before they chose to be anonymous', () => {
    const sent = complaintOf({ ...empty, anonymous: true, answers: missedSessions.answers }, procedure);
    expect(Object.keys(sent.answers)).not.toContain('name');
    expect(Object.keys(sent.answers)).not.toContain('invoiceNumber');
    expect(sent.answers['summary']).toBe(missedSessions.answers['summary']);
  });

  it('knows the only site, no sentinel, and no point where every one was left empty', () => {
    const sent = complaintOf({ ...empty, audience: NONE, points: ['', ' '] }, oneToOne.procedure);
    expect(sent.site).toBe('main');
    expect(sent.audience).toBeUndefined();
    expect(sent.points).toEqual([]);
    expect(complaintOf({ ...empty, points: threePoints.points }, procedure).points).toHaveLength(3);
  });
});
