import { calendarOf } from '@redress/domain/procedure/calendar-of.ts';
import { publishedProcedure } from '@redress/domain/procedures/published.ts';
import { missedSessions } from '@redress/domain/testing/story.ts';
import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { words } from './words.en.ts';
import { boxOf } from './box-of.ts';
import { draftFor, type Draft } from './draft.ts';
import { formFacts } from './form-facts.ts';
import { formPages } from './form-pages.ts';
import { firstIncomplete, pageOfField, pageProblems } from './page-problems.ts';

const procedure = publishedProcedure('not-alone-mentoring');
const facts = formFacts({ procedure, calendar: calendarOf(procedure) }, '2026-12-18T10:00:00.000Z');
const intl = createIntl({ locale: 'en', messages: words as never });
const whole: Draft = {
  ...draftFor('any', undefined),
  kind: 'complaint',
  audience: 'serviceUser',
  onBehalf: 'self',
  anonymous: false,
  answers: missedSessions.answers,
  name: 'Morgan Ellis',
  declared: true,
};
const problemsOn = (key: string, part: Partial<Draft>) => {
  const draft = { ...whole, ...part };
  const page = formPages(facts, draft).find((candidate) => candidate.key === key)!;
  return pageProblems(page, draft, facts, intl);
};
const answers = (part: Record<string, string>) => ({ answers: { ...whole.answers, ...part } });

describe('what has to be put right on a page', () => {
  it('is a choice that was not made', () => {
    expect(problemsOn('kind', { kind: undefined })).toEqual([
      { field: 'kind', text: 'Choose whether you want to raise a worry or make a complaint' },
    ]);
  });

  it('is what the rules refuse, for the questions of this page alone', () => {
    const wrong = answers({ name: '', email: 'nowhere', summary: '' });
    expect(problemsOn('name', wrong)).toEqual([
      { field: 'name', text: 'Answer "Your name".' },
      { field: 'email', text: 'Enter an email address like name@example.org.' },
    ]);
    expect(problemsOn('summary', wrong)).toEqual([
      { field: 'summary', text: 'Answer "Summary of complaint".' },
    ]);
  });

  it('is a date that is none, and the summary of errors leads to its first box', () => {
    const draft = { ...whole, ...answers({ incidentDate: '2026--5' }) };
    const [problem] = problemsOn('incidentDate', draft);
    expect(problem?.text).toBe('"Incident date" must be a real date, like 27 3 2026.');
    const page = formPages(facts, draft).find(({ key }) => key === 'incidentDate')!;
    expect(boxOf(page, 'incidentDate', draft)).toBe('incidentDate-day');
  });

  it('is a name that is missing and a box that is not ticked, where the policy wants a signature', () => {
    expect(problemsOn('sign', { name: '', declared: false }).map(({ field }) => field)).toEqual([
      'signature',
    ]);
    expect(problemsOn('sign', { name: 'Morgan Ellis', declared: false }).map(({ field }) => field)).toEqual([
      'declared',
    ]);
  });

  it('is nothing once everything is answered', () => {
    expect(firstIncomplete(formPages(facts, whole), whole, facts, intl)).toBeUndefined();
  });
});

describe('where a refusal of the server can be put right', () => {
  const pages = formPages(facts, whole);

  it('is the page with that question', () => {
    expect(pageOfField(pages, 'email')?.key).toBe('name');
    expect(pageOfField(pages, 'declared')?.key).toBe('sign');
    expect(pageOfField(pages, 'audience')?.key).toBe('audience');
  });

  it('is nowhere for what belongs to no question', () => {
    expect(pageOfField(pages, 'receivedAt')).toBeUndefined();
    expect(pageOfField(pages, undefined)).toBeUndefined();
  });
});
