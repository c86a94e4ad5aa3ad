import { describe, expect, test } from 'vitest';
import { idsIn } from './proofs.ts';
import { callsSaying } from './reach.ts';

const spec = (text: string) => ({ path: 'packages/domain/src/procedures/invented.spec.ts', text });

describe('what a test reaches', () => {
  test('what it names itself, and what the functions it calls name', () => {
    const [call] = callsSaying(
      spec(`import { decide } from '../acts/acts.ts';
        import { findStage } from '../procedure/find.ts';
        const sent = () => decide(1);
        describe('letters', () => { test('[NAM-7.5a] goes out', () => { expect(sent()).toBe(1); }); });`),
      'NAM-7.5a',
    );
    expect(call?.modules).toEqual(['packages/domain/src/acts/acts.ts']);
  });

  test('not what only its neighbours name', () => {
    const [call] = callsSaying(
      spec(`import { decide } from '../acts/acts.ts';
        import { preset } from './invented.ts';
        test('[NAM-7.5a] is written down', () => { expect(preset.letters).toBe(1); });
        test('another', () => { decide(1); });`),
      'NAM-7.5a',
    );
    expect(call?.modules).toEqual(['packages/domain/src/procedures/invented.ts']);
  });

  test('nothing through a type', () => {
    const [call] = callsSaying(
      spec(`import type { Decided } from '../acts/acts.ts';
        test('[NAM-7.5a] says so', () => { const it: Decided = 1; expect(it).toBe(1); });`),
      'NAM-7.5a',
    );
    expect(call?.modules).toEqual([]);
  });
});

test('a title names one duty or several', () => {
  expect(idsIn('the letter [NAM-7.5a, NAM-7.5b] and the panel [OTO-S12c]')).toEqual([
    'NAM-7.5a',
    'NAM-7.5b',
    'OTO-S12c',
  ]);
  expect(idsIn('nothing [of that kind]')).toEqual([]);
});
