import { describe, expect, it } from 'vitest';
import { createKept, forgetEverything } from './kept-in-tab.ts';

describe('createKept', () => {
  it('is there again after a reload of the page', () => {
    createKept('draft', {}).set({ what: 'text' });
    expect(createKept('draft', {}).get()).toEqual({ what: 'text' });
  });

  it('tells listeners of each change until they stop listening', () => {
    const kept = createKept('count', 0);
    const seen: number[] = [];
    const stop = kept.subscribe(() => seen.push(kept.get()));
    kept.set(1);
    stop();
    kept.set(2);
    expect(seen).toEqual([1]);
  });

  it('starts empty when the storage holds something unreadable', () => {
    sessionStorage.setItem('redress.draft', '{broken');
    expect(createKept('draft', 'empty').get()).toBe('empty');
  });
});

describe('forgetEverything', () => {
  it('leaves nothing in memory and nothing in the storage', () => {
    const kept = createKept<{ token: string } | undefined>('session', undefined);
    kept.set({ token: 'secret' });
    forgetEverything();
    expect(kept.get()).toBeUndefined();
    expect(sessionStorage).toHaveLength(0);
  });
});
