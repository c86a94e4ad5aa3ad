import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { director, found, outcomeLetter, investigated } from '../../testing/panel-retold.ts';
import { at } from '../../testing/given-when-then.ts';
import { appealed, contact, reviewer } from '../../testing/retold.ts';
import { englishLetters } from '../../testing/said.ts';
import { letterOf } from '../procedure/find.ts';
import type { LetterLanguage } from './letter-language.ts';
import type { LetterTexts } from './letter-document.ts';
import { renderLetter } from './render.ts';
import { sendingOf } from './sending.ts';
import { letterValues, type LetterValues } from './values.ts';

const story = found();
const rule = letterOf(story.procedure, 'findings');
const valuesFor = (to: string): LetterValues =>
  letterValues(sendingOf(rule, { to, datedOn: '2026-04-10' }, story.facts(director, at('2026-04-10'))));
const points = story.state.points.map(({ id }) => id);
const findings = story.state.panel.findings?.map(({ findingId }) => findingId) ?? [];

const nothing: LetterTexts = { people: {}, blocks: {}, points: {}, findings: {} };
const full: LetterTexts = {
  addressee: ['Carys Innes', '17 Weir Street', 'Northwell'],
  reference: '2.3.26 / (PR) / Northwell / (CI)',
  people: {},
  blocks: { outcome: 'Said in full.' },
  points: Object.fromEntries(points.map((id, i) => [id, `My son was left waiting, point ${i}.`])),
  findings: Object.fromEntries(findings.map((id, i) => [id, `We found for Carys on ${i}.`])),
  action: 'Pick-ups are supervised.',
  recommendations: 'Review the reporting.',
};

describe('a letter as it stands', () => {
  it('[OTO-DEC-4] holds the points, the findings, the decision, action and recommendations in full', () => {
    const document = renderLetter(
      rule,
      valuesFor('complainant'),
      { full, redacted: nothing },
      englishLetters,
    );
    expect(document).toMatchObject({
      title: rule.name,
      rendition: 'full',
      datedOn: '2026-04-10',
      addressee: full.addressee,
    });
    expect(document.sections.map(({ key }) => key)).toEqual([
      'reference',
      'outcome',
      'decision',
      'findings',
      'action',
      'recommendations',
      'final',
      'referrer',
    ]);
    const text = JSON.stringify(document);
    for (const said of [
      'point 2',
      'on 2.',
      'by a majority',
      'supervised',
      'reporting',
      '(CI)',
      'Said in full',
      'no further stage',
    ])
      expect(text).toContain(said);
  });

  it('says what the platform says in its own language, and names that language; the policy’s texts stand as they are', () => {
    const welsh: LetterLanguage = {
      ...englishLetters,
      language: 'cy',
      sentences: { ...englishLetters.sentences, 'decided by a majority': 'Drwy fwyafrif.' },
    };
    const document = renderLetter(rule, valuesFor('complainant'), { full, redacted: nothing }, welsh);
    expect(document).toMatchObject({ language: 'cy', title: rule.name });
    expect(JSON.stringify(document)).toContain('Drwy fwyafrif.');
    expect(JSON.stringify(document)).not.toContain('The panel decided');
  });

  it('[OTO-DEC-1] says how the decision was carried and nothing of who voted how', () => {
    const text = JSON.stringify(
      renderLetter(rule, valuesFor('complainant'), { full, redacted: nothing }, englishLetters),
    );
    for (const { personId } of story.state.panel.members) expect(text).not.toContain(personId);
  });

  it('is not composed with a text missing', () => {
    expect(() =>
      renderLetter(
        rule,
        valuesFor('complainant'),
        { full: { ...full, findings: {} }, redacted: nothing },
        englishLetters,
      ),
    ).toThrow('the block "findings"');
  });

  it('[OTO-S16b] leaves the complainant out of the copy for the person complained about', () => {
    const redacted = {
      ...nothing,
      findings: { [findings[0] ?? '']: 'The panel found the handover unsafe.' },
    };
    const document = renderLetter(
      rule,
      { ...valuesFor('complainant'), rendition: 'without complainant' },
      { full, redacted },
      englishLetters,
    );
    const text = JSON.stringify(document);
    for (const said of ['Carys', 'Weir', 'CI', 'My son', 'supervised', 'Said in full'])
      expect(text).not.toContain(said);
    expect(text).toContain('The panel found the handover unsafe.');
    expect(document.sections.map(({ key }) => key)).toEqual([
      'outcome',
      'decision',
      'findings',
      'final',
      'referrer',
    ]);
  });

  it('[OTO-S16b] never holds a word of the complainant that was not put into the redacted texts, in any rendition but the full one', () => {
    // Words marked so that they cannot be part of anything else the letter says.
    const secret = fc
      .string({ minLength: 1, maxLength: 12 })
      .map((text) => `«${text.replaceAll(/[«»"\\]/g, '')}»`);
    const texts = fc.record<LetterTexts>({
      addressee: fc.array(secret, { maxLength: 3 }),
      reference: secret,
      people: fc.dictionary(fc.constantFrom('farah', 'director'), secret),
      blocks: fc.dictionary(fc.constantFrom(...rule.blocks.map(({ key }) => key)), secret),
      points: fc
        .tuple(...points.map(() => secret))
        .map((said) => Object.fromEntries(points.map((id, i) => [id, said[i] ?? '']))),
      findings: fc
        .tuple(...findings.map(() => secret))
        .map((said) => Object.fromEntries(findings.map((id, i) => [id, said[i] ?? '']))),
      reasons: secret,
      action: secret,
      recommendations: secret,
    });
    const partly = fc
      .record({ some: texts, keep: fc.boolean() })
      .map(({ some, keep }): LetterTexts =>
        keep ? { ...nothing, findings: some.findings, reference: some.reference } : nothing,
      );
    fc.assert(
      fc.property(
        texts,
        partly,
        fc.constantFrom('without complainant', 'without subject', 'findings only'),
        (all, redacted, rendition) => {
          const said = JSON.stringify(
            renderLetter(
              rule,
              { ...valuesFor('complainant'), rendition },
              { full: all, redacted },
              englishLetters,
            ),
          );
          const allowed = JSON.stringify(redacted);
          for (const word of JSON.stringify(all).match(/«[^»]*»/g) ?? [])
            if (!allowed.includes(word)) expect(said).not.toContain(word);
        },
      ),
    );
  });

  it('holds nothing but the findings where only those may be told', () => {
    const document = renderLetter(
      rule,
      { ...valuesFor('complainant'), rendition: 'findings only' },
      { full, redacted: full },
      englishLetters,
    );
    expect(document.sections.map(({ key }) => key)).toEqual([
      'outcome',
      'decision',
      'findings',
      'recommendations',
    ]);
  });
});

describe('dates and what comes next', () => {
  it('[OTO-TBS-2] says until when the next stage can be asked for, and that a date is only proposed', () => {
    const sentWith = (standing: 'agreed' | 'proposed') => {
      const told = investigated().when(at('2026-03-16'), director, 'DecideOutcome', {
        outcome: 'notUpheld',
        reasons: 'So.',
        redress: [],
        omitted: {},
      });
      told.when(at('2026-03-16'), director, 'SetWindow', { until: '2026-03-30', standing });
      const letter = letterOf(told.procedure, 'outcome');
      const values = letterValues(sendingOf(letter, outcomeLetter, told.facts(director)));
      const texts = {
        ...full,
        blocks: outcomeLetter.blocks,
        findings: Object.fromEntries(
          told.state.points.map((point) => [point.findings['formal']?.findingId ?? '', 'Found.']),
        ),
      };
      return JSON.stringify(renderLetter(letter, values, { full: texts, redacted: nothing }, englishLetters));
    };
    expect(sentWith('agreed')).toContain('Ask by the end of Monday 30 March 2026.');
    expect(sentWith('proposed')).toContain('We propose that you ask by Monday 30 March 2026');
  });

  it('[NAM-8.5c] prints the working-out beside a date, and says when nobody independent was there', () => {
    const told = appealed().when(at('2027-01-28'), contact, 'AssignHandler', {
      role: 'reviewer',
      personId: 'reviewer',
    });
    told.when(at('2027-01-28'), reviewer, 'DecideOutcome', {
      outcome: 'upholdAction',
      reasons: 'Sound.',
      redress: [],
      omitted: {},
      signature: 'T',
    });
    const letter = letterOf(told.procedure, 'appealOutcome');
    const values = letterValues(sendingOf(letter, {}, told.facts(reviewer)));
    const texts = { ...full, reasons: 'Sound.' };
    const document = renderLetter(letter, values, { full: texts, redacted: nothing }, englishLetters);
    const advice = document.sections.find(({ key }) => key === 'adviceBy');
    expect(advice?.parts.map(({ kind }) => kind)).toEqual(['paragraph', 'working-out']);
    expect(document.sections.some(({ key }) => key === 'independence')).toBe(false);
    expect(
      renderLetter(
        letter,
        { ...values, nobodyIndependent: true },
        { full: texts, redacted: nothing },
        englishLetters,
      ).sections.at(-1)?.key,
    ).toBe('independence');
  });
});
