import { describe, expect, it } from 'vitest';
import { five } from '../../testing/procedures/five.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { clockOf, letterOf, roleOf, stageOf } from './find.ts';
import { lint, type LintCode, type Severity } from './lint.ts';
import type { Procedure } from './procedure.ts';

const today: PlainDate = '2026-11-22';
const { notAlone, oneToOne, milestone, alumah, oneMillion } = five;
const invented = { platformDefault: 'Only in this test.' };

const found = (procedure: Procedure, code: LintCode) =>
  lint(procedure, today).filter((finding) => finding.code === code);

type Break = {
  from: Procedure;
  severity: Severity;
  where: string;
  says: RegExp;
  change: (procedure: Procedure) => void;
};

/** For every rule a change that it must find, in a procedure where it found nothing at that place before. */
const BREAKS: Record<LintCode, Break> = {
  'unknown-key': {
    from: notAlone,
    severity: 'contradiction',
    where: 'stages.appeal.handledBy',
    says: /no role "judge"/,
    change: (p) => void (stageOf(p, 'appeal').handledBy = 'judge'),
  },
  'unknown-redress': {
    from: notAlone,
    severity: 'contradiction',
    where: 'stages.investigation.redressDue',
    says: /"apology" is due/,
    change: (p) => void (stageOf(p, 'investigation').redress = []),
  },
  'same-key-twice': {
    from: notAlone,
    severity: 'contradiction',
    where: 'clocks',
    says: /called "ack"/,
    change: (p) => void p.clocks.push(clockOf(p, 'ack')),
  },
  'clock-never-starts': {
    from: notAlone,
    severity: 'gap',
    where: 'clocks.final.starts',
    says: /ever starts "Final date"/,
    change: (p) => void (letterOf(p, 'holding').marks = []),
  },
  'clock-never-stops': {
    from: oneToOne,
    severity: 'gap',
    where: 'clocks.ref.stops',
    says: /can stop "Reference and name"/,
    change: (p) => void (letterOf(p, 'reference').marks = []),
  },
  'clock-stops-at-once': {
    from: notAlone,
    severity: 'contradiction',
    where: 'clocks.ack.stops',
    says: /the very thing that starts it/,
    change: (p) => void (clockOf(p, 'ack').stops = [[{ milestone: 'signed' }]]),
  },
  'clocks-wait-for-each-other': {
    from: notAlone,
    severity: 'contradiction',
    where: 'clocks.hold.starts',
    says: /waits for itself/,
    change: (p) => void (clockOf(p, 'respond').starts = { expiryOf: 'hold' }),
  },
  'stated-date-without-letter': {
    from: oneToOne,
    severity: 'gap',
    where: 'clocks.expected.count',
    says: /No letter states the date/,
    change: (p) =>
      void (letterOf(p, 'delay').blocks = letterOf(p, 'delay').blocks.filter(
        ({ fill }) => fill !== 'stated date',
      )),
  },
  'two-units-for-one-act': {
    from: notAlone,
    severity: 'note',
    where: 'clocks.ack',
    says: /working days and in hours/,
    change: (p) =>
      void p.clocks.push({ ...clockOf(p, 'ack'), key: 'ackHours', count: { unit: 'hours', n: 48 } }),
  },
  'days-beside-working-days': {
    from: notAlone,
    severity: 'note',
    where: 'clocks',
    says: /counts "Acknowledgement" in days/,
    change: (p) => void (clockOf(p, 'ack').count = { unit: 'days', n: 3 }),
  },
  'expiry-against-kind': {
    from: notAlone,
    severity: 'contradiction',
    where: 'clocks.appealWindow.onExpiry',
    says: /the complainant's own time/,
    change: (p) => void (clockOf(p, 'appealWindow').onExpiry = 'breach'),
  },
  'holds-without-clocks': {
    from: oneToOne,
    severity: 'gap',
    where: 'holds',
    says: /no ground for it is listed/,
    change: (p) => void (p.holds = []),
  },
  'stage-unreachable': {
    from: notAlone,
    severity: 'gap',
    where: 'stages.appeal',
    says: /No complaint can reach/,
    change: (p) => void (stageOf(p, 'investigation').onward = []),
  },
  'stage-without-exit': {
    from: notAlone,
    severity: 'gap',
    where: 'stages.investigation.onward',
    says: /not final, but nothing follows/,
    change: (p) => void (stageOf(p, 'investigation').onward = []),
  },
  'final-but-not-last': {
    from: notAlone,
    severity: 'contradiction',
    where: 'stages.investigation.onward',
    says: /is final, but the complainant can go on/,
    change: (p) => void (stageOf(p, 'investigation').final = true),
  },
  'no-final-stage': {
    from: notAlone,
    severity: 'gap',
    where: 'stages',
    says: /no complaint ever ends/,
    change: (p) => void (stageOf(p, 'appeal').final = false),
  },
  'outcome-without-letter': {
    from: notAlone,
    severity: 'gap',
    where: 'stages.appeal.outcomes',
    says: /no letter tells the complainant/,
    change: (p) => void (letterOf(p, 'appealOutcome').outcome = false),
  },
  'outcomes-without-effect': {
    from: notAlone,
    severity: 'gap',
    where: 'stages.appeal.outcomes',
    says: /whether the complainant was right/,
    change: (p) => stageOf(p, 'appeal').outcomes.forEach((outcome) => void (outcome.effect = 'no finding')),
  },
  'outcomes-one-sided': {
    from: notAlone,
    severity: 'gap',
    where: 'stages.investigation.outcomes',
    says: /is for the complainant/,
    change: (p) => void stageOf(p, 'investigation').outcomes.pop(),
  },
  'nobody-decides': {
    from: notAlone,
    severity: 'gap',
    where: 'stages.appeal.decidedBy',
    says: /nobody decides them/,
    change: (p) => void Object.assign(stageOf(p, 'appeal'), { handledBy: undefined, decidedBy: undefined }),
  },
  'window-without-date': {
    from: notAlone,
    severity: 'note',
    where: 'stages.investigation.onward.appeal',
    says: /no time limit/,
    change: (p) => stageOf(p, 'investigation').onward.forEach((way) => void (way.window = { kind: 'open' })),
  },
  'final-without-external': {
    from: notAlone,
    severity: 'gap',
    where: 'stages.appeal',
    says: /no body outside is named/,
    change: (p) => void (p.external = []),
  },
  'entry-order': {
    from: notAlone,
    severity: 'contradiction',
    where: 'entry.1',
    says: /never used/,
    change: (p) => void (p.entry = p.entry.toReversed()),
  },
  'seriousness-unassessed': {
    from: oneToOne,
    severity: 'gap',
    where: 'assessment',
    says: /nobody assesses/,
    change: (p) => void (p.assessment = undefined),
  },
  'panel-and-its-stage': {
    from: oneToOne,
    severity: 'gap',
    where: 'stages.panel',
    says: /no rules for it/,
    change: (p) => void (p.panel = undefined),
  },
  'date-without-clock': {
    from: notAlone,
    severity: 'contradiction',
    where: 'letters.holding.blocks.finalDate',
    says: /names no clock/,
    change: (p) => letterOf(p, 'holding').blocks.forEach((block) => void (block.clock = undefined)),
  },
  'states-a-computed-date': {
    from: notAlone,
    severity: 'contradiction',
    where: 'letters.holding.blocks.finalDate',
    says: /already worked out/,
    change: (p) => void (clockOf(p, 'final').count = { unit: 'workingDays', n: 5 }),
  },
  'extends-nothing': {
    from: notAlone,
    severity: 'contradiction',
    where: 'letters.holding.extends',
    says: /that clock runs on/,
    change: (p) => void (clockOf(p, 'respond').replacedBy = undefined),
  },
  'last-words-missing': {
    from: notAlone,
    severity: 'gap',
    where: 'letters.appealOutcome.blocks',
    says: /the last word/,
    change: (p) =>
      void (letterOf(p, 'appealOutcome').blocks = letterOf(p, 'appealOutcome').blocks.filter(
        ({ fill }) => fill !== 'finality',
      )),
  },
  'next-stage-without-date': {
    from: notAlone,
    severity: 'gap',
    where: 'letters.outcome.blocks.appeal',
    says: /until when/,
    change: (p) => letterOf(p, 'outcome').blocks.forEach((block) => void (block.clock = undefined)),
  },
  'letter-without-outcome': {
    from: notAlone,
    severity: 'contradiction',
    where: 'letters.acknowledgement.outcome',
    says: /its stage has none/,
    change: (p) => void (letterOf(p, 'acknowledgement').outcome = true),
  },
  'restricted-letters': {
    from: notAlone,
    severity: 'contradiction',
    where: 'letters.outcome.restricted',
    says: /keeps the outcome back/,
    change: (p) => void (letterOf(p, 'outcome').restricted = true),
  },
  'role-without-substitute': {
    from: oneToOne,
    severity: 'gap',
    where: 'roles.director.substitutes',
    says: /nobody can handle "Formal investigation" and "Appeal panel", take it in, hand it out, arrange the hearing/,
    change: (p) => void (roleOf(p, 'director').substitutes = []),
  },
  'substitutes-for-each-other': {
    from: oneToOne,
    severity: 'note',
    where: 'roles.administrator.substitutes',
    says: /stand in for each other/,
    change: (p) => void (roleOf(p, 'operationalManager').substitutes = ['administrator']),
  },
  'only-one-handler': {
    from: oneToOne,
    severity: 'gap',
    where: 'roles',
    says: /names one person to handle every complaint/,
    change: (p) => void (roleOf(p, 'mentor').samePersonAs = 'director'),
  },
  'reviews-own-decision': {
    from: notAlone,
    severity: 'note',
    where: 'stages.appeal.decidedBy',
    says: /Somebody else should take the second/,
    change: (p) => void (stageOf(p, 'appeal').decidedBy = 'investigator'),
  },
  'convenes-own-hearing': {
    from: oneToOne,
    severity: 'contradiction',
    where: 'panel.convenedBy',
    says: /Name somebody else to arrange it/,
    change: (p) => void (roleOf(p, 'director').substitutes = []),
  },
  'always-investigates': {
    from: oneToOne,
    severity: 'contradiction',
    where: 'stages.formal.handledBy',
    says: /Name who investigates then/,
    change: (p) => p.roles.filter(({ key }) => key !== 'director').forEach((role) => void (role.duties = [])),
  },
  'sent-to-its-subject': {
    from: oneToOne,
    severity: 'contradiction',
    where: 'entry.0',
    says: /Name who stands in/,
    change: (p) => void (roleOf(p, 'director').substitutes = []),
  },
  'duty-nobody-holds': {
    from: notAlone,
    severity: 'gap',
    where: 'roles',
    says: /No role takes complaints in/,
    change: (p) => void (roleOf(p, 'contact').duties = ['assigns', 'oversees']),
  },
  'nobody-safeguards': {
    from: notAlone,
    severity: 'gap',
    where: 'safeguarding',
    says: /at risk/,
    change: (p) => void (p.safeguarding = undefined),
  },
  'review-overdue': {
    from: alumah,
    severity: 'overdue',
    where: 'identity.reviewOn',
    says: /by 2026-11-21/,
    change: (p) => void (p.identity.reviewOn = { value: '2026-11-21', from: invented }),
  },
  'review-undated': {
    from: notAlone,
    severity: 'gap',
    where: 'identity.reviewOn',
    says: /does not say when/,
    change: (p) => void (p.identity.reviewOn = undefined),
  },
  'review-before-start': {
    from: notAlone,
    severity: 'contradiction',
    where: 'identity.reviewOn',
    says: /before it began/,
    change: (p) => void (p.identity.effectiveFrom = '2024-01-01'),
  },
  'missing-clause': {
    from: milestone,
    severity: 'note',
    where: 'identity.missingClauses',
    says: /clause 4\.2/,
    change: (p) => void p.identity.missingClauses.push({ clause: '4.2', note: 'Not there.' }),
  },
  'retention-unset': {
    from: notAlone,
    severity: 'gap',
    where: 'retention',
    says: /nothing can be destroyed/,
    change: (p) => void (p.retention = { unset: true, from: invented }),
  },
  'signature-of-nobody': {
    from: notAlone,
    severity: 'contradiction',
    where: 'intake.signature',
    says: /Waive the signature/,
    change: (p) => void (p.intake.signature.waivedWhenAnonymous = false),
  },
  'reference-parts': {
    from: oneToOne,
    severity: 'gap',
    where: 'sites',
    says: /no site is listed/,
    change: (p) => void (p.sites = []),
  },
  'form-lacks': {
    from: notAlone,
    severity: 'gap',
    where: 'intake.fields',
    says: /what the complaint is about/,
    change: (p) => void (p.intake.fields = p.intake.fields.filter(({ fills }) => fills !== 'summary')),
  },
  'names-required-of-nobody': {
    from: notAlone,
    severity: 'contradiction',
    where: 'intake.fields.name',
    says: /identifies people/,
    change: (p) => p.intake.fields.forEach((field) => void (field.identifying = false)),
  },
  'confidential-but-told': {
    from: notAlone,
    severity: 'contradiction',
    where: 'confidentiality',
    says: /Only the case manager may know/,
    change: (p) =>
      void (
        Object.assign(p.confidentiality, { audience: 'case manager only', grounds: [] }),
        letterOf(p, 'outcome').recipients.push({
          to: 'subject',
          rendition: 'findings only',
          wherePossible: false,
          from: invented,
        })
      ),
  },
  reading: {
    from: notAlone,
    severity: 'note',
    where: 'channels.email.standing',
    says: /Read like this: On a whim/,
    change: (p) => p.channels.forEach((channel) => void (channel.readings = { standing: 'On a whim.' })),
  },
  'not-from-the-policy': {
    from: notAlone,
    severity: 'note',
    where: 'retention',
    says: /Nothing here is from the policy: 1 by default of the platform/,
    change: (p) => void (p.retention.from = invented),
  },
};

describe.each(Object.entries(BREAKS))('lint rule %s', (name, { from, severity, where, says, change }) => {
  const code = name as LintCode;
  const at = (procedure: Procedure) =>
    found(procedure, code).filter(
      (finding) => finding.where === where && finding.severity === severity && says.test(finding.message),
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
    .filter(({ code }) => code !== 'reading' && code !== 'not-from-the-policy')
    .map(({ code, where }) => `${code} ${where}`);

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
      lint(notAlone, onDate).some(({ code }) => code === 'review-overdue');
    expect(overdue('2023-11-30')).toBe(false);
    expect(overdue('2023-12-01')).toBe(true);
  });

  it('[NAM-6.1b] [NAM-9.1a] signature against anonymity is a reading, with its clauses', () => {
    const [signature] = found(notAlone, 'reading').filter(
      ({ where }) => where === 'intake.signature.waivedWhenAnonymous',
    );
    expect(signature).toMatchObject({
      severity: 'note',
      message: expect.stringMatching(/9\.1 .* 6\.1/),
      sources: [{ clause: '6.1', line: 66 }],
    });
  });

  it('[NAM-10.1b] [NAM-11.1] “only to address the complaint” against monitoring is a reading', () => {
    const [monitoring] = found(notAlone, 'reading').filter(({ where }) => where === 'monitoring.fields');
    expect(monitoring?.message).toMatch(/10\.1 .* 11\.1/);
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
      message: expect.stringContaining('the Operational Manager arranges it'),
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
      expect(findings.filter(({ message }) => !/[.?]$/.test(message))).toEqual([]);
    }
  });
});
