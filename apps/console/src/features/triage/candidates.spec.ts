import { appealed, contact, friday, seniorManager } from '@redress/domain/testing/retold.ts';
import { director, heard, hearingStory, investigated } from '@redress/domain/testing/retold-hearing.ts';
import { describe, expect, it } from 'vitest';
import { toldTo } from '../../../testing/told-case.tsx';
import { poolOf } from '../panel/panel-pool.ts';
import { candidates } from './candidates.ts';

describe('who may handle a stage', () => {
  it('is whoever holds the role, and nobody vanishes from the list', () => {
    const { may, not } = candidates(toldTo(appealed(), contact));
    expect(may.map(({ personId }) => personId)).toEqual(['reviewer']);
    expect(not.map(({ personId }) => personId)).toEqual(['contact']);
    expect(not[0]?.reason).not.toBe('');
  });

  it('is nobody where nobody is known', () => {
    expect(candidates(toldTo(friday(), seniorManager))).toMatchObject({ may: [], not: [] });
  });
});

describe('the pool of a panel', () => {
  it('leaves out whoever had a part in the complaint, with the reason', () => {
    const { facts, file } = toldTo(hearingStory([...investigated, ...heard.slice(0, 1)]), director);
    const { may, not } = poolOf(facts, file.people);
    expect(may.map(({ personId }) => personId)).toEqual(['chair', 'governor', 'teacher']);
    expect(not.map(({ personId }) => personId)).toEqual(['mentor']);
    expect(not[0]?.reason).toContain('the complaint is about');
  });
});
