import { describe, expect, it } from 'vitest';
import { publishedProcedure } from '../published.ts';

const policy = publishedProcedure('not-alone-mentoring');

const field = (key: string) => policy.intake.fields.find((candidate) => candidate.key === key);

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
