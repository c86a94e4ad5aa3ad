import { describe, expect, it } from 'vitest';
import { after, at, CaseStory, complainant, staff } from '../../../testing/given-when-then.ts';
import { missedSessions, threePoints } from '../../../testing/story.ts';
import { publishedProcedure } from '../../procedures/published.ts';
import { said } from '../../../testing/said.ts';

const notAlone = publishedProcedure('not-alone-mentoring');
const oneToOne = publishedProcedure('one-to-one-mentors');
const contact = staff('contact', 'contact', 'investigator');
const friday = at('2026-12-18');
const codes = (refusals: readonly { code: string; field?: string }[]) =>
  refusals.map(({ code, field }) => `${code}${field === undefined ? '' : `:${field}`}`);

describe('receiving a complaint', () => {
  it('[NAM-6.4a] logs it and gives a reference on receipt', () => {
    const story = new CaseStory(notAlone).when(friday, complainant, 'ReceiveComplaint', missedSessions);
    expect(story.state).toMatchObject({
      status: 'open',
      stage: 'complaint',
      receivedOn: '2026-12-18',
      signature: 'given',
    });
    expect([...story.content.values()].find(({ kind }) => kind === 'reference')?.body).toBe('7K3M-9QTX');
  });

  it('[NAM-10.1c] keeps every answer out of the history', () => {
    const story = new CaseStory(notAlone).when(friday, complainant, 'ReceiveComplaint', missedSessions);
    const told = JSON.stringify(story.history);
    const answers = Object.values(missedSessions.answers).filter((answer) => answer.length > 6);
    expect(answers.filter((answer) => told.includes(answer))).toEqual([]);
  });

  it.each([
    ['name', 'answer needed:name'],
    ['summary', 'answer needed:summary'],
  ])('[NAM-6.3a] refuses a form without %s and says which question', (key, code) => {
    const { [key]: _left, ...answers } = missedSessions.answers as Record<string, string>;
    const refused = new CaseStory(notAlone).refuses(friday, complainant, 'ReceiveComplaint', {
      ...missedSessions,
      answers,
    });
    expect(codes(refused)).toEqual([code]);
  });

  it('[NAM-FORM-6] [NAM-FORM-7] [NAM-FORM-8] [NAM-FORM-5] stays quiet about what does not apply', () => {
    const { name, email, summary, remedy } = missedSessions.answers as Record<string, string>;
    const answers = { name: name ?? '', email: email ?? '', summary: summary ?? '', remedy: remedy ?? '' };
    expect(
      new CaseStory(notAlone).refuses(friday, complainant, 'ReceiveComplaint', {
        ...missedSessions,
        answers,
      }),
    ).toEqual([]);
  });

  it.each([
    ['email', 'nobody at home', 'not an email:email'],
    ['phone', '12', 'not a phone number:phone'],
    ['incidentDate', '2026-02-30', 'not a date:incidentDate'],
    ['incidentDate', '2026-12-19', 'answer to come:incidentDate'],
    ['incidentTime', 'teatime', 'not a time:incidentTime'],
    ['grounds', 'service,rudeness', 'not in the list:grounds'],
    ['summary', 'x'.repeat(20_001), 'answer too long:summary'],
  ])('refuses the answer %s "%.12s…" in words that say what to do', (key, answer, code) => {
    const answers = { ...missedSessions.answers, [key]: answer };
    expect(
      codes(
        new CaseStory(notAlone).refuses(friday, complainant, 'ReceiveComplaint', {
          ...missedSessions,
          answers,
        }),
      ),
    ).toEqual([code]);
  });

  it('[NAM-3.1] asks for no ground and no merit', () => {
    const answers = { ...missedSessions.answers, grounds: '' };
    expect(
      new CaseStory(notAlone).refuses(friday, complainant, 'ReceiveComplaint', {
        ...missedSessions,
        answers,
      }),
    ).toEqual([]);
  });

  it('refuses a second complaint under the same case', () => {
    const story = new CaseStory(notAlone).when(friday, complainant, 'ReceiveComplaint', missedSessions);
    expect(codes(story.refuses(friday, complainant, 'ReceiveComplaint', missedSessions))).toEqual([
      'received',
    ]);
  });

  it('[OTO-INT-4] sends staff of the organisation to the grievance procedure, and says so', () => {
    const refused = new CaseStory(oneToOne).refuses(friday, complainant, 'ReceiveComplaint', {
      ...threePoints,
      audience: 'staff',
    });
    expect(codes(refused)).toEqual(['redirect:audience']);
    expect(said(refused[0])).toMatch(/grievance/i);
  });

  it('[OTO-WHO-1] takes a complaint from a neighbour', () => {
    expect(
      new CaseStory(oneToOne).refuses(friday, complainant, 'ReceiveComplaint', {
        ...threePoints,
        audience: 'neighbour',
      }),
    ).toEqual([]);
  });

  it('[OTO-PRIN-9R] keeps each point as a record of its own', () => {
    const story = new CaseStory(oneToOne).when(friday, complainant, 'ReceiveComplaint', threePoints);
    expect(story.state.points).toHaveLength(3);
    expect([...story.content.values()].filter(({ kind }) => kind === 'point')).toHaveLength(3);
  });

  it('[OTO-FP-2] [OTO-MON-11] sends a complaint about the Director straight to stage three', () => {
    const story = new CaseStory(oneToOne).when(friday, complainant, 'ReceiveComplaint', {
      ...threePoints,
      about: ['director'],
    });
    expect(story.state.stage).toBe('panel');
    expect(story.clock('hearing').startedOn).toBe('2026-12-18');
  });
});

describe('what may stand in the history', () => {
  const sent = (more: object) =>
    codes(
      new CaseStory(oneToOne).refuses(friday, complainant, 'ReceiveComplaint', { ...threePoints, ...more }),
    );

  it('[NAM-10.1d] refuses words of one’s own where the procedure has a list', () => {
    expect(sent({ topics: ['Carys Innes, Weir Street'] })).toEqual(['not in the list:topics']);
    expect(sent({ site: 'at home' })).toEqual(['not in the list:site']);
    expect(sent({ audience: 'my mother' })).toEqual(['not in the list:audience']);
  });

  it('stays quiet about what is on the list', () => {
    expect(sent({ site: oneToOne.sites[0]?.key, audience: 'parentCarer' })).toEqual([]);
  });

  it('leaves out roles that the procedure does not have', () => {
    const story = new CaseStory(oneToOne).when(friday, complainant, 'ReceiveComplaint', {
      ...threePoints,
      about: ['the one with the beard'],
    });
    expect(story.state.about).toEqual([]);
  });
});

describe('signing', () => {
  const dictated = {
    ...missedSessions,
    channel: 'phone' as const,
    inWriting: false,
    scribe: 'staff' as const,
    signature: undefined,
  };

  it('[NAM-6.1a] [NAM-6.4b] counts the acknowledgement of a dictated complaint from its signature, the reference from receipt', () => {
    const story = new CaseStory(notAlone).when(friday, contact, 'ReceiveComplaint', {
      ...dictated,
      receivedAt: friday,
    });
    expect(story.state.signature).toBe('needed');
    expect(story.state.referenceId).toBeDefined();
    expect(story.clock('ack').status).toBe('waiting');
    story.when(at('2026-12-24'), complainant, 'SignComplaint', {
      name: 'Morgan Ellis',
      declared: true,
      how: 'typed name',
    });
    expect(story.tells('ack')).toBe('2026-12-31, running');
  });

  it('[NAM-6.1b] asks for a signature on the form', () => {
    const unsigned = { ...missedSessions, signature: undefined };
    expect(codes(new CaseStory(notAlone).refuses(friday, complainant, 'ReceiveComplaint', unsigned))).toEqual(
      ['not signed:signature'],
    );
    const undeclared = { ...missedSessions, signature: { name: 'Morgan Ellis', declared: false } };
    expect(
      codes(new CaseStory(notAlone).refuses(friday, complainant, 'ReceiveComplaint', undeclared)),
    ).toEqual(['not declared:declared']);
  });

  it('refuses a signature twice, and one without the declaration', () => {
    const story = new CaseStory(notAlone).when(friday, contact, 'ReceiveComplaint', dictated);
    expect(
      codes(
        story.refuses(friday, complainant, 'SignComplaint', {
          name: ' ',
          declared: false,
          how: 'typed name',
        }),
      ),
    ).toEqual(['no name to sign:name', 'not declared:declared']);
    story.when(friday, complainant, 'SignComplaint', {
      name: 'Morgan Ellis',
      declared: true,
      how: 'typed name',
    });
    expect(
      codes(
        story.refuses(friday, complainant, 'SignComplaint', {
          name: 'Morgan Ellis',
          declared: true,
          how: 'typed name',
        }),
      ),
    ).toEqual(['no signature due']);
  });

  it('[NAM-9.1a] waives it for an anonymous complaint, whose clocks start at receipt', () => {
    const { summary, remedy } = missedSessions.answers as Record<string, string>;
    const anonymous = {
      ...missedSessions,
      anonymous: true,
      signature: undefined,
      answers: { summary: summary ?? '', remedy: remedy ?? '' },
    };
    const story = new CaseStory(notAlone).when(friday, complainant, 'ReceiveComplaint', anonymous);
    expect(story.state.signature).toBe('waived');
    expect(story.tells('ack')).toBe('2026-12-23, running');
  });

  it('does not hide that an acknowledgement is overdue', () => {
    const story = new CaseStory(notAlone).when(friday, complainant, 'ReceiveComplaint', missedSessions);
    expect(story.tells('ack', after('2026-12-23'))).toBe('2026-12-23, missed');
  });
});
