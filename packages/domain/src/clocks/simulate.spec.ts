import { describe, expect, it } from 'vitest';
import { five } from '../../testing/procedures/five.ts';
import type { CalendarSpec } from '../calendar/calendar.ts';
import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import { simulate, type Happening } from './simulate.ts';

const england: CalendarSpec = { division: 'england-and-wales' };
const { notAlone, oneToOne, milestone, alumah, oneMillion } = five;

/** "2027-01-06: respond missed": everything that becomes of promises, a line for each. */
const tells = (
  ...[procedure, story, until]: [Parameters<typeof simulate>[0], readonly Happening[], PlainDate]
) =>
  simulate(procedure, story, until, england).flatMap(({ on, changes }) =>
    changes.map(
      ({ clock, of, what, dueOn }) =>
        `${on}: ${clock}${of === '' ? '' : ` of ${of}`} ${what}${what === 'begins' || what === 'moves' ? ` ${dueOn ?? 'undated'}` : ''}`,
    ),
  );

/** The day each promise is due, as it stands on the first day. */
const dates = (procedure: Parameters<typeof simulate>[0], story: readonly Happening[]) => {
  const last = story.at(-1)?.on ?? '2026-01-01';
  const changes = simulate(procedure, story, last, england).flatMap((day) => day.changes);
  return Object.fromEntries(
    changes.filter(({ what }) => what === 'begins').map(({ clock, dueOn }) => [clock, dueOn]),
  );
};

const happen = (on: PlainDate, stage: string, ...milestones: Happening['milestone'][]): Happening[] =>
  milestones.map((each) => ({ on, stage, milestone: each }));

describe('Not Alone Mentoring, played', () => {
  const signed = happen('2026-12-18', 'complaint', 'received', 'written', 'signed');

  it('[NAM-6.4b] [NAM-7.1b] [NAM-7.2b] signed on a Friday before Christmas', () => {
    expect(dates(notAlone, signed)).toEqual({ ack: '2026-12-23', meet: '2026-12-31', respond: '2027-01-06' });
  });

  it('[NAM-7.5a] [NAM-7.5b] day ten passes, the holding letter gives a date, and that passes too: both are broken promises', () => {
    const story: Happening[] = [
      ...signed,
      ...happen('2026-12-22', 'complaint', 'acknowledged'),
      ...happen('2026-12-30', 'investigation', 'meetingSettled'),
      {
        on: '2027-01-07',
        milestone: 'holdingLetterSent',
        stage: 'investigation',
        sets: { clock: 'final', on: '2027-01-13' },
      },
      ...happen('2027-01-14', 'investigation', 'outcomeDated', 'outcomeSent'),
    ];
    expect(tells(notAlone, story, '2027-01-14')).toEqual([
      '2026-12-18: ack begins 2026-12-23',
      '2026-12-18: meet begins 2026-12-31',
      '2026-12-18: respond begins 2027-01-06',
      '2026-12-22: ack kept',
      '2026-12-30: meet kept',
      '2027-01-06: respond is due',
      '2027-01-06: respond missed',
      '2027-01-06: hold begins 2027-01-07',
      '2027-01-07: hold kept',
      '2027-01-07: final begins 2027-01-13',
      '2027-01-13: final is due',
      '2027-01-13: final missed',
      '2027-01-14: respond kept late',
      '2027-01-14: final kept late',
      '2027-01-14: appealWindow begins 2027-02-03',
    ]);
  });

  it('[NAM-7.5b] a holding letter before day ten takes its place, and an outcome by the final date is in time', () => {
    const story: Happening[] = [
      ...signed,
      {
        on: '2027-01-05',
        milestone: 'holdingLetterSent',
        stage: 'investigation',
        sets: { clock: 'final', on: '2027-01-20' },
      },
      ...happen('2027-01-19', 'investigation', 'outcomeDated', 'outcomeSent'),
    ];
    const of = (clock: string) =>
      tells(notAlone, story, '2027-01-20').filter((line) => line.includes(`: ${clock} `));
    expect(of('respond')).toEqual(['2026-12-18: respond begins 2027-01-06', '2027-01-05: respond replaced']);
    expect(of('final')).toEqual(['2027-01-05: final begins 2027-01-20', '2027-01-19: final kept']);
    expect(of('hold')).toEqual([]);
  });

  it('[NAM-8.1b] [NAM-8.2a] [NAM-8.2c] an appeal on the last day of the window', () => {
    const story = [
      ...happen('2027-01-06', 'investigation', 'outcomeDated', 'outcomeSent'),
      ...happen('2027-01-26', 'appeal', 'escalated'),
    ];
    expect(dates(notAlone, story)).toEqual({
      appealWindow: '2027-01-26',
      appealAck: '2027-01-29',
      appealDecide: '2027-02-09',
    });
    expect(tells(notAlone, story, '2027-01-26')).toContain('2027-01-26: appealWindow kept');
  });

  it('[NAM-8.5c] a month from the last day of January ends with February', () => {
    expect(dates(notAlone, happen('2027-01-31', 'appeal', 'outcomeReceived'))).toEqual({
      advice: '2027-02-28',
    });
  });

  it('[NAM-10.2] six years after closing, and not a day before', () => {
    const lines = tells(notAlone, [{ on: '2027-02-17', milestone: 'closed' }], '2033-02-17');
    expect(lines).toEqual([
      '2027-02-17: retain begins 2033-02-17',
      '2033-02-17: retain is due',
      '2033-02-17: retain missed',
    ]);
  });

  it('[NAM-4.1] a concern promises none of it, until it becomes a complaint', () => {
    const concern = happen('2026-12-18', 'concern', 'received', 'written');
    expect(dates(notAlone, concern)).toEqual({});
    expect(dates(notAlone, [...concern, ...happen('2027-01-04', 'complaint', 'escalated')])).toEqual({
      meet: '2027-01-13',
    });
  });
});

describe('1-2-1 Mentors, played', () => {
  const received: Happening = { on: '2026-08-28', time: '15:10', milestone: 'received', stage: 'formal' };

  it('[OTO-S6] [OTO-S7a] [OTO-S10b] received on the Friday before a bank holiday', () => {
    expect(dates(oneToOne, [received])).toEqual({
      triage: '2026-08-28',
      ref: '2026-09-01',
      ref24: '2026-08-29',
      first: '2026-09-03',
      full: '2026-09-14',
    });
  });

  it('[OTO-S10a] writing alone does not keep day three, writing and speaking does', () => {
    const written = [received, ...happen('2026-09-02', 'formal', 'timescaleGiven')];
    const firsts = (story: readonly Happening[]) =>
      tells(oneToOne, story, '2026-09-03').filter((line) => line.includes(': first '));
    expect(firsts(written)).toContain('2026-09-03: first missed');
    expect(firsts([...written, ...happen('2026-09-03', 'formal', 'spokenExplanation')])).toContain(
      '2026-09-03: first kept',
    );
  });

  it('[OTO-FORM-1] an informal complaint counts from the day it becomes formal', () => {
    const story = [
      ...happen('2026-08-20', 'informal', 'received'),
      ...happen('2026-08-28', 'formal', 'escalated'),
    ];
    expect(dates(oneToOne, story)).toMatchObject({
      ref: '2026-09-01',
      first: '2026-09-03',
      full: '2026-09-14',
    });
  });

  it('[OTO-S14a] [OTO-S16b] an appeal over Easter: the hearing, and a copy to each of five', () => {
    const story = [
      ...happen('2026-03-23', 'panel', 'escalated'),
      ...happen('2026-04-15', 'panel', 'hearingEnded'),
      { on: '2026-04-22', milestone: 'findingsSent', stage: 'panel', to: 'complainant' } as const,
    ];
    const lines = tells(oneToOne, story, '2026-04-23');
    expect(lines).toContain('2026-03-23: hearing begins 2026-04-15');
    expect(lines).toContain('2026-04-15: hearing kept');
    expect(lines.filter((line) => line.startsWith('2026-04-15: panelLetters of'))).toHaveLength(5);
    expect(lines.filter((line) => line.startsWith('2026-04-22') && line.endsWith('kept'))).toEqual([
      '2026-04-22: panelLetters of complainant kept',
    ]);
    expect(lines.filter((line) => line.startsWith('2026-04-22') && line.endsWith('missed'))).toHaveLength(4);
  });

  it('[OTO-FP-2] a complaint about the Director counts to its hearing from receipt', () => {
    expect(dates(oneToOne, happen('2026-03-23', 'panel', 'received'))).toMatchObject({
      hearing: '2026-04-15',
      ref: '2026-03-24',
    });
  });

  it('[OTO-TBS-3] an agreed time runs out, which breaks no promise', () => {
    const story: Happening[] = [
      {
        on: '2026-09-10',
        milestone: 'outcomeSent',
        stage: 'formal',
        sets: { clock: 'window', on: '2026-10-01' },
      },
    ];
    expect(tells(oneToOne, story, '2026-10-02')).toEqual([
      '2026-09-10: window begins 2026-10-01',
      '2026-10-01: window is due',
      '2026-10-01: window lapsed',
    ]);
  });
});

describe('the other three, played', () => {
  it('[MM-S1b] [MM-S1g] [MM-S1h] received before Christmas, evidence asked for the day after', () => {
    const story = [
      ...happen('2026-12-22', 'one', 'received'),
      ...happen('2026-12-23', 'one', 'informationRequested'),
    ];
    expect(dates(milestone, story)).toEqual({
      ack: '2026-12-24',
      resolve: '2026-12-31',
      evidence: '2026-12-30',
    });
  });

  it.each([
    ['2026-05-01', { assign: '2026-05-05', reply: '2026-05-06', outcome: '2026-05-29' }],
    ['2026-12-24', { assign: '2026-12-29', reply: '2026-12-29', outcome: '2027-01-21' }],
  ] as const)(
    '[ALU-3.2d] [ALU-3.2e] [ALU-3.4c] received on %s, days roll over the bank holidays',
    (on, expected) => {
      expect(dates(alumah, happen(on, 'investigation', 'received'))).toEqual(expected);
    },
  );

  it('[ALU-3.4e] the outcome is not done until its copy has gone', () => {
    const sent = [
      ...happen('2026-05-01', 'investigation', 'received'),
      ...happen('2026-05-20', 'investigation', 'outcomeSent'),
    ];
    const outcome = (story: readonly Happening[]) =>
      tells(alumah, story, '2026-05-29').filter((line) => line.includes(': outcome '));
    expect(outcome(sent)).toContain('2026-05-29: outcome missed');
    expect(outcome([...sent, ...happen('2026-05-21', 'investigation', 'outcomeCopied')])).toContain(
      '2026-05-21: outcome kept',
    );
  });

  it('[1MM-1i] [1MM-1j] [1MM-1l] received on Maundy Thursday', () => {
    expect(dates(oneMillion, happen('2026-04-02', 'team', 'received'))).toMatchObject({
      human: '2026-04-07',
      full: '2026-04-08',
      resolve: '2026-04-24',
    });
  });

  it('[1MM-1q] [1MM-2b] seven working days, then fourteen days', () => {
    const story = [
      ...happen('2026-04-23', 'ceoReview', 'escalated'),
      ...happen('2026-04-23', 'ceo', 'escalated'),
    ];
    expect(dates(oneMillion, story)).toEqual({ ceoReply: '2026-05-05', stageTwo: '2026-05-07' });
  });

  it('[1MM-EX4] eight weeks from hearing about fundraising', () => {
    expect(dates(oneMillion, happen('2026-05-05', 'team', 'outcomeReceived'))).toEqual({ fr: '2026-06-30' });
  });
});

describe('simulate', () => {
  it('refuses a story in which nothing happens', () => {
    expect(() => simulate(notAlone, [], '2027-01-01', england)).toThrow('Nothing happens in this story.');
  });

  it('refuses a story that never ends', () => {
    const start = happen('2026-12-18', 'complaint', 'received');
    expect(() => simulate(notAlone, start, addDays('2026-12-18', 4001), england)).toThrow(
      '4000 days at most',
    );
  });

  it('shows only days on which something happens or falls due, in order', () => {
    const days = simulate(
      notAlone,
      happen('2026-12-18', 'complaint', 'received', 'written', 'signed'),
      '2027-03-01',
      england,
    );
    expect(days.map(({ on }) => on)).toEqual([
      '2026-12-18',
      '2026-12-23',
      '2026-12-31',
      '2027-01-06',
      '2027-01-07',
    ]);
  });
});
