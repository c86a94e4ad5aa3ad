import { describe, expect, it } from 'vitest';
import { five } from '../../testing/procedures/five.ts';
import { dates, happen, tells } from '../../testing/simulated.ts';
import type { Happening } from './simulate.ts';

const { oneToOne } = five;

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
