import { describe, expect, it } from 'vitest';
import { clocksMistakes } from '../../testing/mistakes/clocks.ts';
import { intakeMistakes } from '../../testing/mistakes/intake.ts';
import { lettersMistakes } from '../../testing/mistakes/letters.ts';
import { policyMistakes } from '../../testing/mistakes/policy.ts';
import { referencesMistakes } from '../../testing/mistakes/references.ts';
import { rolesMistakes } from '../../testing/mistakes/roles.ts';
import { stagesMistakes } from '../../testing/mistakes/stages.ts';
import type { Mistake } from '../../testing/mistakes/mistake.ts';
import { five } from '../../testing/procedures/five.ts';
import { saidOfRemark } from '../../testing/said.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { lint, type LintName } from './lint.ts';
import type { Procedure } from './procedure.ts';

const today: PlainDate = '2026-11-22';
const { notAlone, oneToOne, milestone, alumah, oneMillion } = five;

const found = (procedure: Procedure, code: LintName) =>
  lint(procedure, today).filter(({ rule }) => rule === code);

/** For every rule a mistake that it must find. */
const MISTAKES: Record<LintName, Mistake> = {
  ...referencesMistakes,
  ...clocksMistakes,
  ...stagesMistakes,
  ...lettersMistakes,
  ...rolesMistakes,
  ...intakeMistakes,
  ...policyMistakes,
};

describe.each(Object.entries(MISTAKES))('lint rule %s', (name, { from, severity, where, says, change }) => {
  const code = name as LintName;
  const at = (procedure: Procedure) =>
    found(procedure, code).filter(
      (finding) =>
        finding.where === where && finding.severity === severity && says.test(saidOfRemark(finding)),
    );

  it('finds what is wrong, where, and says what to do', () => {
    const broken = structuredClone(from);
    change(broken);
    expect(at(broken)).not.toEqual([]);
  });

  it('stays quiet while it is right', () => {
    expect(at(from)).toEqual([]);
  });
});

/** Codes of everything but the readings and the counts of what is not from the policy. */
const about = (procedure: Procedure) =>
  lint(procedure, today)
    .filter(({ rule }) => rule !== 'reading' && rule !== 'not-from-the-policy')
    .map(({ rule, where }) => `${rule} ${where}`);

describe('lint of Not Alone Mentoring', () => {
  it('finds these things and nothing else', () => {
    expect(about(notAlone)).toEqual([
      'role-without-substitute roles.contact.substitutes',
      'role-without-substitute roles.investigator.substitutes',
      'role-without-substitute roles.reviewer.substitutes',
      'only-one-handler roles',
      'review-overdue identity.reviewOn',
      'window-without-date stages.concern.onward.complaint',
      'missing-clause identity.missingClauses',
    ]);
  });

  it('[NAM-META] the review has been overdue since December 2023, and was not before', () => {
    const overdue = (onDate: PlainDate) =>
      lint(notAlone, onDate).some(({ rule }) => rule === 'review-overdue');
    expect(overdue('2023-11-30')).toBe(false);
    expect(overdue('2023-12-01')).toBe(true);
  });

  it('[NAM-6.1b] [NAM-9.1a] signature against anonymity is a reading, with its clauses', () => {
    const [signature] = found(notAlone, 'reading').filter(
      ({ where }) => where === 'intake.signature.waivedWhenAnonymous',
    );
    expect(signature).toMatchObject({
      severity: 'note',
      values: { note: expect.stringMatching(/9\.1 .* 6\.1/) },
      sources: [{ clause: '6.1', line: 66 }],
    });
  });

  it('[NAM-10.1b] [NAM-11.1] “only to address the complaint” against monitoring is a reading', () => {
    const [monitoring] = found(notAlone, 'reading').filter(({ where }) => where === 'monitoring.fields');
    expect(monitoring && saidOfRemark(monitoring)).toMatch(/10\.1 .* 11\.1/);
  });
});

describe('lint of 1-2-1 Mentors', () => {
  it('finds these things and nothing else', () => {
    expect(about(oneToOne)).toEqual([
      'retention-unset retention',
      'review-overdue identity.reviewOn',
      'two-units-for-one-act clocks.ref',
      'window-without-date stages.informal.onward.formal',
      'window-without-date stages.formal.onward.panel',
      'substitutes-for-each-other roles.director.substitutes',
      'convenes-own-hearing panel.convenedBy',
      'always-investigates stages.formal.handledBy',
      'sent-to-its-subject entry.0',
      'missing-clause identity.missingClauses',
      'reference-parts reference',
    ]);
  });

  it('[OTO-S12a] [OTO-S14a] the Director arranges and answers: no contradiction, because somebody stands in', () => {
    const [convenes] = found(oneToOne, 'convenes-own-hearing');
    expect(convenes).toMatchObject({
      severity: 'note',
      values: { substitute: 'Operational Manager' },
    });
  });

  it('[OTO-S6] two units for one act are told with both sources', () => {
    const [units] = found(oneToOne, 'two-units-for-one-act');
    expect(units?.sources).toEqual([
      { clause: 'step 6', line: 175 },
      { clause: 'step 6', line: 175 },
    ]);
  });

  it('[OTO-DIR-8] telling the referrer against need to know is a reading', () => {
    expect(found(oneToOne, 'reading').map(({ where }) => where)).toContain(
      'confidentiality.grounds.referrer.label',
    );
  });
});

describe('lint of the other three', () => {
  it('[MM-5a] [MM-S1d] only the case manager knows, and the employee is told', () => {
    expect(about(milestone)).toContain('confidential-but-told confidentiality');
  });

  it('[ALU-3.4b] outcomes that say nothing of who was right', () => {
    expect(about(alumah)).toContain('outcomes-without-effect stages.review.outcomes');
  });

  it('[1MM-2b] [1MM-2a] days beside working days, and the chief executive twice', () => {
    expect(about(oneMillion)).toEqual(
      expect.arrayContaining([
        'days-beside-working-days clocks',
        'reviews-own-decision stages.ceo.decidedBy',
      ]),
    );
  });

  it('tells the gravest first, and everything in words that end', () => {
    const order = ['contradiction', 'gap', 'overdue', 'note'];
    for (const procedure of Object.values(five)) {
      const findings = lint(procedure, today);
      const gravity = findings.map(({ severity }) => order.indexOf(severity));
      expect(gravity).toEqual(gravity.toSorted((a, b) => a - b));
      expect(findings.map(saidOfRemark).filter((said) => !/[.?]$/.test(said))).toEqual([]);
    }
  });
});
