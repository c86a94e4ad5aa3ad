import { describe, expect, it } from 'vitest';
import { letterOf } from '../../procedure/find.ts';
import { publishedProcedure } from '../published.ts';

const policy = publishedProcedure('one-to-one-mentors');

const blocks = (letter: string) =>
  letterOf(policy, letter).blocks.map(({ key, clock }) => (clock === undefined ? key : `${key} ${clock}`));

describe('letters of 1-2-1 Mentors', () => {
  it('[OTO-S6] [OTO-CONF-2] reference, handler, and what the information is used for', () => {
    expect(blocks('reference')).toEqual(['reference', 'handler', 'useOfData', 'accompanied']);
  });

  it('[OTO-S10a] [OTO-S7b] steps taken and time frame', () => {
    expect(blocks('timescale')).toEqual(['reference', 'steps', 'timeFrame full']);
  });

  it('[OTO-S10c] [OTO-CHG-3] a longer time comes with its reason and a date', () => {
    expect(blocks('delay')).toEqual(['reference', 'why', 'expected expected']);
  });

  it('[OTO-UPH-2] [OTO-PUB-4] [OTO-CYP-7] the outcome letter', () => {
    expect(blocks('outcome')).toEqual([
      'reference',
      'outcome',
      'findings',
      'reasons',
      'redress',
      'nextStage window',
      'referrer',
    ]);
  });

  it('[OTO-S4b] the answer to a concern says that it can be made formal', () => {
    expect(blocks('informalOutcome')).toContain('formal informalWindow');
  });

  it('[OTO-STD-6] being passed to the Director is told', () => {
    expect(blocks('referred')).toEqual(['referred']);
  });

  it('[OTO-CHG-3] a changed time limit comes with an explanation', () => {
    expect(blocks('changedLimit')).toEqual(['reference', 'change', 'why']);
  });

  it('[OTO-S14b] [OTO-S13a] [OTO-S13b] [OTO-ACC-4] the notice of the hearing', () => {
    expect(blocks('hearingNotice')).toEqual(['reference', 'hearing', 'attend', 'format']);
  });

  it('[OTO-DEC-1] [OTO-DEC-2] [OTO-DEC-3] [OTO-DEC-4] the findings of the panel go to everybody on the list', () => {
    expect(blocks('findings')).toEqual([
      'reference',
      'outcome',
      'decision',
      'findings',
      'action',
      'recommendations',
      'final',
      'referrer',
    ]);
    expect(letterOf(policy, 'findings').recipients).toEqual(policy.panel?.distribution);
  });

  it('[OTO-SEP-2] [OTO-SEP-4] [OTO-SEP-5] on hold: what, why, and what goes on', () => {
    expect(blocks('onHold')).toEqual(['reference', 'held', 'continues', 'separate']);
    expect(policy.holds).toMatchObject([
      { key: 'disciplinary', scope: 'point', tellComplainant: true },
      { key: 'criminal', scope: 'point', tellComplainant: true },
    ]);
  });

  it('[OTO-DIR-8] [OTO-CYP-6] the referrer is told what it is about, not who complained', () => {
    expect(letterOf(policy, 'referrerNotice').recipients).toMatchObject([
      { to: 'role:referrer', rendition: 'without complainant' },
    ]);
  });
});
