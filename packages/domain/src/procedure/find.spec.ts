import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { five } from '../../testing/procedures/five.ts';
import {
  clockOf,
  clocksStartedBy,
  findClock,
  findLetter,
  findRole,
  findStage,
  letterOf,
  lettersOfStage,
  outcomeLetterOf,
  outcomeOf,
  outcomesOf,
  roleOf,
  sourceOf,
  stageOf,
} from './find.ts';

const { notAlone, oneToOne, oneMillion } = five;
const keys = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key);

describe('sourceOf', () => {
  it('is the clause and the lines of the policy', () => {
    expect(sourceOf(clockOf(notAlone, 'ack'))).toEqual({ kind: 'policy', clause: '6.4', line: [72, 72] });
    expect(sourceOf(stageOf(notAlone, 'appeal'))).toEqual({ kind: 'policy', clause: '8.0', line: [86, 102] });
  });

  it('is the reading for a field that was read, and the clause for the fields beside it', () => {
    const clock = clockOf(oneToOne, 'ref');
    expect(sourceOf(clock, 'count')).toMatchObject({
      kind: 'inferred',
      note: expect.stringContaining('24 HOURS'),
    });
    expect(sourceOf(clock, 'promise')).toMatchObject({ kind: 'policy', clause: 'step 6' });
  });

  it('is the note of what was inferred, with the obligation, or of a default', () => {
    expect(sourceOf(roleOf(notAlone, 'reviewer'))).toMatchObject({
      kind: 'inferred',
      obligation: 'NAM-8.2b',
    });
    expect(sourceOf(notAlone.calendar)).toMatchObject({ kind: 'platform default' });
  });
});

describe('looking things up', () => {
  it('finds stages, clocks, letters, roles and outcomes by key', () => {
    expect(stageOf(notAlone, 'appeal').name).toBe('Stage Three – Appeal');
    expect(clockOf(notAlone, 'hold').name).toBe('Holding letter');
    expect(letterOf(notAlone, 'holding').name).toBe('Holding letter');
    expect(roleOf(oneToOne, 'director').title).toBe('Director');
    expect(outcomeOf(oneToOne, 'panel', 'partlyUpheld').effect).toBe('in part');
  });

  it('says what is not there, or finds nothing, as the caller asks', () => {
    expect(() => stageOf(notAlone, 'panel')).toThrow(
      'The procedure "not-alone-mentoring" has no stage "panel".',
    );
    expect(() => clockOf(notAlone, 'tea')).toThrow('no clock "tea"');
    expect(() => letterOf(notAlone, 'tea')).toThrow('no letter "tea"');
    expect(() => roleOf(notAlone, 'tea')).toThrow('no role "tea"');
    expect(() => outcomeOf(notAlone, 'appeal', 'upheld')).toThrow('no outcome of "appeal" "upheld"');
    expect([
      findStage(notAlone, 'x'),
      findClock(notAlone, 'x'),
      findLetter(notAlone, 'x'),
      findRole(notAlone, 'x'),
    ]).toEqual(Array(4).fill(undefined));
  });

  it('lists the letters of a stage, with those that go out in any', () => {
    expect(keys(lettersOfStage(notAlone, 'appeal'))).toEqual(['appealAcknowledgement', 'appealOutcome']);
    expect(keys(lettersOfStage(oneToOne, 'panel'))).toEqual(
      expect.arrayContaining(['reference', 'onHold', 'hearingNotice', 'findings']),
    );
  });

  it('[1MM-CL5] takes the full outcome letter before the restricted one', () => {
    expect(outcomeLetterOf(oneMillion, 'team')?.key).toBe('teamOutcome');
    expect(outcomeLetterOf(oneMillion, 'informal')).toBeUndefined();
  });

  it('knows what a stage can end in', () => {
    expect(keys(outcomesOf(notAlone, 'appeal'))).toEqual(['upholdAction', 'makeChanges']);
  });

  it('knows which clocks a milestone starts, in any stage or in one', () => {
    expect(keys(clocksStartedBy(notAlone, 'signed'))).toEqual(['ack', 'respond']);
    expect(keys(clocksStartedBy(oneToOne, 'escalated', 'formal'))).toEqual(['ref', 'ref24', 'first', 'full']);
  });
});

describe('what the apps import', () => {
  it.each([
    'find.ts',
    'sources.ts',
    'lint.ts',
    'vocabulary.ts',
    '../procedures/not-alone-mentoring.ts',
    '../procedures/one-to-one-mentors.ts',
  ])('%s brings no zod into a browser', (file) => {
    expect([...imports(join(import.meta.dirname, file))].filter((name) => name === 'zod')).toEqual([]);
  });

  it('sees zod where it is', () => {
    expect([...imports(join(import.meta.dirname, '../procedures/published.ts'))]).toContain('zod');
  });
});

/** Everything a file imports at run time, all the way down. */
function imports(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const statements = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)\s(?!type\b)[^'"]*?from '([^']+)'/gm,
  );
  for (const [, target = ''] of statements) {
    if (target.startsWith('.')) imports(join(dirname(file), target), seen);
    else seen.add(target);
  }
  return seen;
}
