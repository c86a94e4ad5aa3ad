import { describe, expect, it } from 'vitest';
import { letterOf, outcomesOf, roleOf, stageOf } from '../../procedure/find.ts';
import { publishedProcedure } from '../published.ts';

const policy = publishedProcedure('one-to-one-mentors');

const blocks = (letter: string) =>
  letterOf(policy, letter).blocks.map(({ key, clock }) => (clock === undefined ? key : `${key} ${clock}`));

describe('stages of 1-2-1 Mentors', () => {
  it('[OTO-FP-1] informal, formal, panel', () => {
    expect(policy.stages.map(({ number, kind }) => [number, kind])).toEqual([
      ['1', 'concern'],
      ['2', 'investigation'],
      ['3', 'panel'],
    ]);
  });

  it('[OTO-FP-2] [OTO-STD-1] about the Director: the panel; very serious: formal; otherwise as the person chooses [OTO-POL-1]', () => {
    expect(policy.entry.map(({ when, stage }) => [when, stage])).toEqual([
      [{ about: 'director' }, 'panel'],
      [{ seriousness: 'very serious' }, 'formal'],
      [{ kind: 'complaint' }, 'formal'],
      [{ always: true }, 'informal'],
    ]);
  });

  it('[OTO-MON-11] the Operational Manager stands in for the Director', () => {
    expect(roleOf(policy, 'director').substitutes).toEqual(['operationalManager']);
  });

  it.each(['informal', 'formal', 'panel'])(
    '[OTO-UPH-1] [OTO-UPH-2] the %s stage ends upheld, in part, or not, and then with reasons',
    (stage) => {
      expect(outcomesOf(policy, stage).map(({ effect, needsReasons }) => [effect, needsReasons])).toEqual([
        ['for', false],
        ['in part', true],
        ['against', true],
      ]);
    },
  );

  it('[OTO-UPH-3] [OTO-STD-3] six ways to put it right', () => {
    expect(stageOf(policy, 'formal').redress).toHaveLength(6);
  });

  it('[OTO-PRIN-9R] every point is answered', () => {
    expect(stageOf(policy, 'formal').findings).toBe('each point');
    expect(blocks('outcome')).toContain('findings');
  });

  it('[OTO-DIR-1] [OTO-DIR-2] [OTO-DIR-4] [OTO-DIR-6] [OTO-DIR-10] what the investigator writes down', () => {
    expect(stageOf(policy, 'formal').record.map(({ key }) => key)).toEqual([
      'soFar',
      'unresolved',
      'putRight',
      'interviews',
      'agreed',
    ]);
  });

  it('[OTO-TBS-2] the time to go on is agreed', () => {
    expect(stageOf(policy, 'formal').onward[0]).toMatchObject({
      to: 'panel',
      by: 'complainant',
      window: { kind: 'agreed', clock: 'window' },
    });
  });

  it('[OTO-3PA-1] somebody else who is affected may appeal too', () => {
    expect(stageOf(policy, 'formal').onward.map(({ by }) => by)).toEqual(['complainant', 'subject']);
  });

  it('[OTO-S9a] whoever investigates had no part in it [OTO-S9b] and may come from outside', () => {
    expect(policy.conflicts).toContainEqual(
      expect.objectContaining({ stage: 'formal', duty: 'investigates', not: 'involved', hard: true }),
    );
    expect(policy.roles.find(({ key }) => key === 'referrer')).toMatchObject({
      duties: expect.arrayContaining(['investigates']),
      outside: true,
    });
  });

  it('[OTO-S2b] [OTO-S3] a senior manager assesses, and decides when the person complained about is told', () => {
    expect(policy.assessment).toMatchObject({ by: 'seniorManager', subjectDecision: true });
  });

  it('[OTO-INT-4] staff are sent to the grievance procedure', () => {
    expect(policy.eligibility.redirects).toContainEqual(
      expect.objectContaining({ when: { audience: 'staff' }, effect: 'redirect' }),
    );
  });

  it('[OTO-CON-2] [OTO-CON-3] whoever delivers the service hears it first, and may apologise', () => {
    expect(stageOf(policy, 'informal')).toMatchObject({ handledBy: 'mentor' });
    expect(stageOf(policy, 'informal').redress.map(({ key }) => key)).toContain('apology');
  });

  it('[OTO-S4a] [OTO-POL-1] an informal complaint can become formal at any time, [OTO-STD-5] or be passed on by staff', () => {
    expect(stageOf(policy, 'informal').onward.map(({ to, by, anytime }) => [to, by, anytime])).toEqual([
      ['formal', 'complainant', true],
      ['formal', 'staff', true],
    ]);
  });

  it('[OTO-SPK-2] [OTO-STD-4] a note of every concern is kept, and reported to the Director', () => {
    expect(stageOf(policy, 'informal').record.map(({ key }) => key)).toEqual(['note']);
    expect(policy.monitoring.reports).toMatchObject([{ key: 'toDirector', to: 'director' }]);
  });

  it('[OTO-DIR-9] what would put things right is asked again at every step', () => {
    const asks = policy.stages.flatMap(({ onward }) =>
      onward.filter(({ by }) => by === 'complainant').map((way) => way.asks.map(({ key }) => key)),
    );
    expect(asks).toEqual([
      ['unresolved', 'putRight'],
      ['unresolved', 'putRight'],
    ]);
    expect(policy.intake.fields.find(({ fills }) => fills === 'remedy')).toMatchObject({ need: 'asked' });
  });

  it('[OTO-WHO-1] anybody may complain: children, parents, referrers, the council, neighbours', () => {
    expect(policy.eligibility.audiences.map(({ key }) => key)).toEqual([
      'child',
      'parentCarer',
      'referrer',
      'council',
      'partner',
      'neighbour',
      'community',
      'staff',
    ]);
  });

  it('[OTO-SEP-1] child protection and crime go their own way, and the complaint is still taken', () => {
    const signposts = policy.eligibility.redirects.filter(({ effect }) => effect === 'signpost');
    expect(signposts.map(({ when }) => when)).toEqual([{ topic: 'childProtection' }, { topic: 'criminal' }]);
  });

  it('[OTO-SUM-1] [OTO-MON-9] the Director handles the formal stage and keeps an eye on them all', () => {
    expect(stageOf(policy, 'formal').handledBy).toBe('director');
    expect(roleOf(policy, 'director').duties).toContain('oversees');
  });

  it('[OTO-UPH-4] [OTO-SEP-6] a complaint can end without going on, or under another policy', () => {
    expect(policy.closures.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['noFurtherAction', 'otherPolicy', 'windowLapsed']),
    );
  });

  it('step 11 does not exist and is kept unused', () => {
    expect(policy.identity.missingClauses.map(({ clause }) => clause)).toEqual(['step 11']);
  });
});
