import { promises } from '@redress/domain/clocks/promises.ts';
import { answered, assigned, friday } from '@redress/domain/testing/retold.ts';
import { after, at, complainant } from '@redress/domain/testing/given-when-then.ts';
import { describe, expect, it } from 'vitest';
import { promiseItem } from '@redress/web/promises/promise-item.ts';
import { inOrder } from './our-promises.ts';

const shown = (story: ReturnType<typeof assigned>, now = story.now) =>
  inOrder(promises(story.facts(complainant, now))).map((clock) => promiseItem(clock, now, []));

describe('a promise as the complainant is shown it', () => {
  it('is late when it was broken, and keeps the date that was promised', () => {
    const [ack] = shown(assigned(), after('2026-12-24'));
    expect(ack).toMatchObject({ state: 'overdue', on: '2026-12-23' });
  });

  it('is done on the day it was done, with the date that was promised beside it', () => {
    const respond = shown(answered()).find(({ id }) => id.startsWith('respond'));
    expect(respond).toMatchObject({ state: 'kept', on: '2027-01-06', promisedOn: '2027-01-06' });
  });

  it('is due today on its last day', () => {
    const [ack] = shown(assigned(), at('2026-12-23'));
    expect(ack?.state).toBe('dueToday');
  });

  it('is not mixed up with what the complainant may do', () => {
    expect(shown(answered()).some(({ id }) => id.startsWith('appealWindow'))).toBe(false);
  });

  it('has an aim right after the promise that the same act keeps, though the aim may end first', () => {
    const keys = inOrder(promises(friday().facts(complainant))).map(({ key }) => key);
    expect(keys.indexOf('ref24')).toBe(keys.indexOf('ref') + 1);
  });
});
