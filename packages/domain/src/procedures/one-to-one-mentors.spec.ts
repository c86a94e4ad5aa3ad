import { describe, expect, it } from 'vitest';
import { clockOf, letterOf, outcomesOf, roleOf, rolesWith, sourceOf, stageOf } from '../procedure/find.ts';
import { publishedProcedure } from './published.ts';

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
    expect(rolesWith(policy, 'investigates').find(({ key }) => key === 'referrer')).toMatchObject({
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

describe('clocks of 1-2-1 Mentors', () => {
  const day = (n: number) => ({ unit: 'workingDays', n });
  it.each([
    [
      '[OTO-S2a]',
      'triage',
      { milestone: 'received' },
      { unit: 'workingDays', n: 1, from: 'same day' },
      'hard',
      [166, 166],
    ],
    ['[OTO-S6]', 'ref', { milestone: 'received', stage: 'formal' }, day(1), 'hard', [175, 175]],
    [
      '[OTO-S6]',
      'ref24',
      { milestone: 'received', stage: 'formal' },
      { unit: 'hours', n: 24 },
      'target',
      [175, 175],
    ],
    ['[OTO-S7a]', 'first', { milestone: 'received', stage: 'formal' }, day(3), 'hard', [177, 183]],
    ['[OTO-S10b]', 'full', { milestone: 'received', stage: 'formal' }, day(10), 'hard', [183, 183]],
    [
      '[OTO-S10c]',
      'expected',
      { milestone: 'expectedDateGiven', stage: 'formal' },
      { unit: 'stated' },
      'hard',
      [183, 183],
    ],
    [
      '[OTO-S4b]',
      'informalWindow',
      { milestone: 'outcomeSent', stage: 'informal' },
      { unit: 'agreed' },
      'complainant',
      [152, 152],
    ],
    [
      '[OTO-TBS-2]',
      'window',
      { milestone: 'outcomeSent', stage: 'formal' },
      { unit: 'agreed' },
      'complainant',
      [152, 152],
    ],
    ['[OTO-S14a]', 'hearing', { milestone: 'escalated', stage: 'panel' }, day(15), 'hard', [189, 189]],
    ['[OTO-S16b]', 'panelLetters', { milestone: 'hearingEnded', stage: 'panel' }, day(5), 'hard', [193, 193]],
    [
      '[OTO-REV-1]',
      'policy',
      { milestone: 'procedureReviewed' },
      { unit: 'years', n: 1 },
      'info',
      [254, 254],
    ],
  ] as const)('%s %s', (_obligation, key, starts, count, kind, line) => {
    const clock = clockOf(policy, key);
    expect(clock).toMatchObject({ starts, kind });
    expect(clock.count).toEqual(count);
    expect(sourceOf(clock)).toMatchObject({ kind: 'policy', line });
  });

  it('has these clocks and no others', () => {
    expect(policy.clocks).toHaveLength(11);
  });

  it('[OTO-S10a] the first answer is full, or written and spoken both', () => {
    expect(clockOf(policy, 'first').stops).toEqual([
      [{ milestone: 'answeredInFull' }],
      [{ milestone: 'timescaleGiven' }, { milestone: 'spokenExplanation' }],
    ]);
  });

  it('[OTO-S7a] [OTO-S14a] they also run when a complaint comes to the stage by another way', () => {
    expect(clockOf(policy, 'first').alsoStarts).toEqual([{ milestone: 'escalated', stage: 'formal' }]);
    expect(clockOf(policy, 'hearing').alsoStarts).toEqual([{ milestone: 'received', stage: 'panel' }]);
  });

  it('[OTO-HEAR-6] one for each who gets the findings', () => {
    expect(clockOf(policy, 'panelLetters').per).toBe('recipient');
  });
});

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

describe('the panel of 1-2-1 Mentors', () => {
  it('[OTO-S12b] [OTO-S12c] [OTO-S12d] at least three, one of them independent, none involved before', () => {
    expect(policy.panel).toMatchObject({
      minimum: { value: 3 },
      independent: { value: 1 },
      noPriorInvolvement: { value: true },
    });
    expect(policy.panel?.quorum).toMatchObject({ members: 3, independent: 1 });
  });

  it('[OTO-DEC-1] a majority, nobody abstains, nobody counts twice', () => {
    expect(policy.panel?.decision).toMatchObject({ rule: 'majority', abstention: false, castingVote: false });
  });

  it('[OTO-S14b] three clear working days of notice', () => {
    expect(policy.panel?.notice).toMatchObject({ n: 3, unit: 'workingDays', mode: 'clear' });
  });

  it('[OTO-ACC-2] the complainant may be accompanied, or represented', () => {
    expect(policy.panel?.attends.map(({ who }) => who)).toEqual([
      'complainant',
      'companion',
      'representative',
      'respondent',
      'witness',
    ]);
  });

  it('[OTO-S15a] the panel has the Director’s response before it', () => {
    expect(policy.panel?.responseFirst.value).toBe(true);
  });

  it.each([
    ['[OTO-HEAR-1]', 0, 'introduction', 'chair', [], 220],
    ['[OTO-HEAR-2]', 1, 'complaint', 'complainant', [], 221],
    ['[OTO-HEAR-2]', 2, 'questionsToComplainant', 'complainant', ['respondent', 'panel'], 221],
    ['[OTO-HEAR-3]', 3, 'response', 'respondent', [], 222],
    ['[OTO-HEAR-3]', 4, 'questionsToRespondent', 'respondent', ['complainant', 'panel'], 222],
    ['[OTO-HEAR-4]', 5, 'witnesses', 'every party', ['every party'], 223],
    ['[OTO-HEAR-5]', 6, 'finalStatements', 'both sides', [], 224],
    ['[OTO-HEAR-6]', 7, 'close', 'chair', [], 225],
  ])('%s step %i of the hearing is %s', (_obligation, index, key, speaks, mayQuestion, line) => {
    expect(policy.panel?.runSheet[index]).toMatchObject({ key, speaks, mayQuestion, from: { line } });
    expect(policy.panel?.runSheet).toHaveLength(8);
  });

  it('[OTO-S16b] five copies; the one for the person complained about leaves the complainant out', () => {
    expect(policy.panel?.distribution.map(({ to, rendition }) => [to, rendition])).toEqual([
      ['complainant', 'full'],
      ['role:operationalManager', 'full'],
      ['role:director', 'full'],
      ['organisation', 'full'],
      ['subject', 'without complainant'],
    ]);
  });
});

describe('the record of 1-2-1 Mentors', () => {
  it('[OTO-S5b] the reference is written as in the policy’s example', () => {
    expect(policy.reference).toMatchObject({ minted: 'when a handler is known', onCollision: ' / ' });
    const shown = policy.reference.parts.map((part) => {
      if ('text' in part) return part.text;
      if ('initials' in part) return part.initials === 'handler' ? 'PR' : 'CI';
      return 'site' in part ? 'site name' : '30.9.04';
    });
    expect(shown.join('')).toBe('30.9.04 / (PR) / site name / (CI)');
  });

  it('[OTO-MON-10] no period is set, so nothing can be destroyed', () => {
    expect(policy.retention).toMatchObject({ unset: true });
  });

  it.each([
    ['[OTO-MON-1]', 'complainant'],
    ['[OTO-MON-2]', 'madeAt'],
    ['[OTO-MON-3]', 'details'],
    ['[OTO-MON-4]', 'desired'],
    ['[OTO-MON-5]', 'investigation'],
    ['[OTO-MON-6]', 'conclusions'],
    ['[OTO-MON-7]', 'action'],
    ['[OTO-MON-8]', 'response'],
    ['[OTO-S8b]', 'howFar'],
  ])('%s monitors %s', (_obligation, key) => {
    expect(policy.monitoring.fields.map((candidate) => candidate.key)).toContain(key);
  });

  it('[OTO-S1a] [OTO-S1b] who, what, when to the minute, to whom, and what supports it', () => {
    const keys = policy.intake.fields
      .filter(({ from }) => 'clause' in from && from.clause === 'step 1')
      .map(({ key }) => key);
    expect(keys).toEqual([
      'name',
      'summary',
      'toldWhom',
      'evidence',
      'receivedBy',
      'receivedOn',
      'receivedTime',
    ]);
  });

  it('[OTO-CYP-3] [OTO-ACC-4] the form offers help, and asks what would make taking part difficult', () => {
    expect(policy.intake.fields.map(({ key }) => key)).toEqual(expect.arrayContaining(['support', 'access']));
  });

  it('[OTO-REV-1] the policy is reviewed every year', () => {
    expect(policy.identity.reviewEvery?.value).toEqual({ unit: 'years', n: 1 });
  });

  it('[OTO-CYP-2] a child chooses who writes for them [OTO-ACC-3] and anybody may have it written', () => {
    expect(policy.intake.scribe).toMatchObject({ staff: true, thirdParty: true, chosenByChild: true });
  });

  it('[OTO-CYP-1] there is a version for children', () => {
    expect(policy.interface.childVersion.value).toBe(true);
  });

  it('[OTO-CYP-7] the way further is the referrer’s own procedure', () => {
    expect(policy.external.map(({ key }) => key)).toEqual(['referrerProcedure']);
  });

  it('[OTO-INT-1] the review was due by the end of September 2024', () => {
    expect(policy.identity.reviewOn?.value).toBe('2024-09-30');
  });
});
