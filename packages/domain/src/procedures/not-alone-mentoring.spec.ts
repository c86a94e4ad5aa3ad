import { describe, expect, it } from 'vitest';
import { clockOf, letterOf, outcomesOf, roleOf, sourceOf, stageOf } from '../procedure/find.ts';
import { publishedProcedure } from './published.ts';

const policy = publishedProcedure('not-alone-mentoring');
const blocks = (letter: string) =>
  letterOf(policy, letter).blocks.map(({ key, clock }) => (clock === undefined ? key : `${key} ${clock}`));
const field = (key: string) => policy.intake.fields.find((candidate) => candidate.key === key);

describe('stages of Not Alone Mentoring', () => {
  it('[NAM-5.2] exactly three stages, by the policy’s own names', () => {
    expect(policy.stages.filter(({ kind }) => kind !== 'concern').map(({ name }) => name)).toEqual([
      'Stage One – Complaint',
      'Stage Two – Investigation',
      'Stage Three – Appeal',
    ]);
  });

  it('[NAM-4.1] [NAM-4.2] a concern is something else than a complaint, and goes to the contact', () => {
    expect(policy.entry[0]).toMatchObject({ when: { kind: 'concern' }, stage: 'concern' });
    expect(stageOf(policy, 'concern')).toMatchObject({ kind: 'concern', handledBy: 'contact' });
  });

  it('[NAM-4.3a] a concern can become a complaint at any time [NAM-4.3b] and a complaint needs no concern first', () => {
    expect(stageOf(policy, 'concern').onward).toMatchObject([
      { to: 'complaint', anytime: true, window: { kind: 'open' } },
    ]);
    expect(policy.entry.at(-1)).toMatchObject({ when: { always: true }, stage: 'complaint' });
  });

  it('[NAM-7.1a] [NAM-8.2b] one role investigates and another reviews', () => {
    expect(stageOf(policy, 'investigation').handledBy).toBe('investigator');
    expect(stageOf(policy, 'appeal')).toMatchObject({ kind: 'review', handledBy: 'reviewer' });
    expect(policy.conflicts).toContainEqual(
      expect.objectContaining({
        stage: 'appeal',
        duty: 'reviews',
        not: 'handler of an earlier stage',
        hard: false,
      }),
    );
  });

  it('[NAM-8.2c] exactly two results of an appeal, and “uphold” is against the complainant', () => {
    expect(outcomesOf(policy, 'appeal').map(({ word, effect }) => [word, effect])).toEqual([
      ['Uphold the action taken at Stage Two', 'against'],
      ['Make changes to the Stage Two recommendation/actions', 'in part'],
    ]);
  });

  it('[NAM-8.4b] nothing follows the appeal', () => {
    expect(stageOf(policy, 'appeal')).toMatchObject({ final: true, onward: [] });
  });

  it('[NAM-7.4] an apology is due when upheld, or a reason', () => {
    expect(stageOf(policy, 'investigation').redressDue).toMatchObject([
      { redress: 'apology', effects: ['for', 'in part'], orReason: true },
    ]);
  });

  it('[NAM-7.3b] three kinds of remedy, beside the apology and the explanation of [NAM-5.1]', () => {
    expect(stageOf(policy, 'investigation').redress.map(({ key }) => key)).toEqual([
      'apology',
      'explanation',
      'policyReview',
      'training',
      'improvement',
    ]);
  });

  it('the clause that does not exist is kept unused', () => {
    expect(policy.identity.missingClauses.map(({ clause }) => clause)).toEqual(['8.3']);
  });

  it('[NAM-META] the review was due by the end of November 2023', () => {
    expect(policy.identity.reviewOn?.value).toBe('2023-11-30');
  });
});

describe('clocks of Not Alone Mentoring', () => {
  it.each([
    ['[NAM-6.4b]', 'ack', { milestone: 'signed' }, { unit: 'workingDays', n: 3 }, 'hard', 72],
    [
      '[NAM-7.1b]',
      'meet',
      { milestone: 'written', stage: 'complaint' },
      { unit: 'workingDays', n: 7 },
      'hard',
      76,
    ],
    ['[NAM-7.2b]', 'respond', { milestone: 'signed' }, { unit: 'workingDays', n: 10 }, 'hard', 78],
    ['[NAM-7.5a]', 'hold', { expiryOf: 'respond' }, { unit: 'workingDays', n: 1 }, 'hard', 84],
    [
      '[NAM-7.5b]',
      'final',
      { milestone: 'holdingLetterSent', stage: 'investigation' },
      { unit: 'stated' },
      'hard',
      84,
    ],
    [
      '[NAM-8.1b]',
      'appealWindow',
      { milestone: 'outcomeDated', stage: 'investigation' },
      { unit: 'workingDays', n: 14 },
      'complainant',
      88,
    ],
    [
      '[NAM-8.2a]',
      'appealAck',
      { milestone: 'escalated', stage: 'appeal' },
      { unit: 'workingDays', n: 3 },
      'hard',
      90,
    ],
    [
      '[NAM-8.2c]',
      'appealDecide',
      { milestone: 'escalated', stage: 'appeal' },
      { unit: 'workingDays', n: 10 },
      'hard',
      90,
    ],
    [
      '[NAM-8.5c]',
      'advice',
      { milestone: 'outcomeReceived', stage: 'appeal' },
      { unit: 'months', n: 1 },
      'info',
      102,
    ],
    ['[NAM-10.2]', 'retain', { milestone: 'closed' }, { unit: 'years', n: 6 }, 'hard', 112],
  ] as const)('%s %s', (_obligation, key, starts, count, kind, line) => {
    const clock = clockOf(policy, key);
    expect(clock).toMatchObject({ starts, count, kind });
    expect(sourceOf(clock)).toMatchObject({ kind: 'policy', line: [line, line] });
  });

  it('has these clocks and no others', () => {
    expect(policy.clocks).toHaveLength(10);
  });

  it('[NAM-7.5a] a holding letter does not keep the promise of day ten, it takes its place', () => {
    expect(clockOf(policy, 'respond')).toMatchObject({
      replacedBy: 'final',
      stops: [[{ milestone: 'outcomeSent', stage: 'investigation' }]],
    });
    expect(clockOf(policy, 'hold').stops).toContainEqual([{ milestone: 'holdingLetterSent' }]);
  });

  it('[NAM-7.2b] says where a date comes from that the policy leaves open', () => {
    expect(sourceOf(clockOf(policy, 'respond'), 'count')).toMatchObject({ kind: 'policy', clause: '7.2' });
    expect(sourceOf(clockOf(policy, 'respond'), 'starts')).toMatchObject({ kind: 'inferred' });
  });
});

describe('letters of Not Alone Mentoring', () => {
  it('[NAM-6.4a] the acknowledgement gives the reference and says when the outcome comes', () => {
    expect(blocks('acknowledgement')).toEqual(['reference', 'process', 'respondBy respond', 'useOfData']);
  });

  it('[NAM-7.5b] the holding letter gives the final date, once', () => {
    expect(blocks('holding')).toContain('finalDate final');
    expect(letterOf(policy, 'holding').extends).toEqual({ clock: 'respond', most: 1 });
  });

  it('[NAM-7.3a] [NAM-2.3d] [NAM-2.3e] [NAM-8.1b] the outcome letter', () => {
    expect(blocks('outcome')).toEqual([
      'reference',
      'outcome',
      'findings',
      'apology',
      'remedies',
      'noRecurrence',
      'appeal appealWindow',
    ]);
  });

  it('[NAM-7.4] the apology stands in it when upheld, unless a reason is recorded', () => {
    expect(letterOf(policy, 'outcome').blocks.find(({ key }) => key === 'apology')).toMatchObject({
      effects: ['for', 'in part'],
      orReason: true,
    });
  });

  it('[NAM-8.4a] [NAM-8.4c] [NAM-8.5a] the last letter says that it is final and names the bodies outside', () => {
    expect(blocks('appealOutcome')).toEqual([
      'reference',
      'outcome',
      'findings',
      'changes',
      'final',
      'external',
      'adviceBy advice',
    ]);
  });

  it('[NAM-8.5b] a solicitor and Citizens Advice, after the appeal', () => {
    expect(policy.external.map(({ key, stages, clock }) => [key, stages, clock])).toEqual([
      ['solicitor', ['appeal'], 'advice'],
      ['citizensAdvice', ['appeal'], 'advice'],
    ]);
  });
});

describe('intake of Not Alone Mentoring', () => {
  it.each([
    ['[NAM-FORM-1]', 'name', 'Your name', 136],
    ['[NAM-FORM-2]', 'phone', 'Contact number', 137],
    ['[NAM-FORM-3]', 'email', 'Contact email', 138],
    ['[NAM-FORM-4]', 'address', 'Postal address', 139],
    ['[NAM-FORM-5]', 'invoiceNumber', 'Invoice number', 140],
    ['[NAM-FORM-6]', 'incidentDate', 'Incident date', 144],
    ['[NAM-FORM-7]', 'incidentTime', 'Incident time', 145],
    ['[NAM-FORM-8]', 'incidentPlace', 'Incident location', 146],
    ['[NAM-FORM-9]', 'summary', 'Summary of complaint', 147],
    ['[NAM-FORM-10]', 'remedy', 'How do you wish to see this complaint resolved?', 148],
    ['[NAM-FORM-11]', 'signature', 'Your signature', 150],
    ['[NAM-FORM-12]', 'signedOn', 'Date', 151],
    ['[NAM-FORM-13]', 'receivedBy', 'Complaint received by', 155],
    ['[NAM-FORM-14]', 'receivedOn', 'Date', 156],
    ['[NAM-FORM-15]', 'investigation', 'Details of investigation', 158],
    ['[NAM-FORM-16]', 'action', 'Action taken', 159],
    ['[NAM-FORM-17]', 'completedBy', 'Investigation completed by', 161],
    ['[NAM-FORM-18]', 'completionSignature', 'Signature', 162],
    ['[NAM-FORM-19]', 'completedOn', 'Date', 163],
  ])('%s the form has %s', (_obligation, key, label, line) => {
    expect(field(key)).toMatchObject({ label, from: { clause: 'Complaint Form', line } });
  });

  it('[NAM-FORM-13] what staff fill in stands apart', () => {
    expect(policy.intake.fields.filter(({ group }) => group === 'for staff')).toHaveLength(7);
  });

  it('[NAM-FORM-5] [NAM-FORM-6] [NAM-FORM-7] [NAM-FORM-8] what is asked “if applicable” can be left out', () => {
    expect(policy.intake.fields.filter(({ need }) => need === 'optional').map(({ key }) => key)).toEqual([
      'invoiceNumber',
      'incidentDate',
      'incidentTime',
      'incidentPlace',
    ]);
  });

  it('[NAM-3.2] three grounds, any of them [NAM-3.1] and none needed', () => {
    expect(field('grounds')).toMatchObject({ kind: 'choices', need: 'asked' });
    expect(field('grounds')?.options).toHaveLength(3);
  });

  it('[NAM-6.1a] told to staff or to somebody else who writes it down [NAM-6.1b] and signed', () => {
    expect(policy.intake.scribe).toMatchObject({ staff: true, thirdParty: true });
    expect(policy.intake.signature.needed).toBe(true);
  });

  it('[NAM-9.1a] [NAM-9.1b] anonymous complaints are taken, unsigned, and can end because more would have to be known', () => {
    expect(policy.intake.anonymous.accepted).toBe(true);
    expect(policy.intake.signature.waivedWhenAnonymous).toBe(true);
    expect(policy.closures.map(({ key }) => key)).toContain('limitedByAnonymity');
  });

  it('[NAM-1.0b] [NAM-1.0d] organisations, and people acting for somebody, can complain', () => {
    expect(policy.intake.onBehalf).toMatchObject({ accepted: true, organisations: true });
    expect(policy.eligibility.audiences.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['agency', 'onBehalf']),
    );
  });

  it('[NAM-6.2] by email to the contact, [NAM-6.1a] in writing or told', () => {
    const own = policy.channels
      .filter(({ standing }) => standing === "the policy's own")
      .map(({ channel }) => channel);
    expect(own).toEqual(['email', 'post', 'in person', 'phone']);
  });

  it('[NAM-2.1] whoever works with the organisation is heard too', () => {
    expect(policy.eligibility.audiences.map(({ key }) => key)).toContain('worksWith');
  });

  it('[NAM-6.4a] the reference is given on receipt', () => {
    expect(policy.reference).toMatchObject({ minted: 'on receipt', parts: [{ trackingNumber: true }] });
  });
});

describe('the record of Not Alone Mentoring', () => {
  it('[NAM-10.1c] [NAM-10.1e] need to know, with two grounds for telling more', () => {
    expect(policy.confidentiality.audience).toBe('need to know');
    expect(policy.confidentiality.grounds.map(({ key }) => key)).toEqual(['legislation', 'thirdParties']);
  });

  it('[NAM-10.2] six years after closing, and a hold can stand against it', () => {
    expect(policy.retention).toMatchObject({
      after: 'closed',
      count: { unit: 'years', n: 6 },
      holdable: true,
    });
  });

  it('[NAM-11.1] five things are monitored', () => {
    expect(policy.monitoring.fields.map(({ key }) => key)).toEqual([
      'complainant',
      'handler',
      'dates',
      'nature',
      'lessons',
    ]);
  });

  it('[NAM-7.1a] the policy names one person for two roles', () => {
    expect(roleOf(policy, 'investigator').samePersonAs).toBe('contact');
  });
});
