import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../testing/database.ts';
import { openReads, type Reads, type Statement } from './reads.ts';

let reads: Reads;
const lost: Error[] = [];
beforeAll(async () => {
  reads = openReads((await testDatabase()).as('reader'), (error) => lost.push(error));
});
afterAll(() => reads.close());

const echo: Statement<{ value: number }> = { name: 'echo', text: 'select $1::int as value' };

describe('hot reads', () => {
  it('answer each question with its own answer, hundreds on three connections', async () => {
    const asked = Array.from({ length: 600 }, (_, index) => index);
    const answers = await Promise.all(asked.map((value) => reads.read(echo, [value])));
    expect(answers.map(([row]) => row?.value)).toEqual(asked);
  });

  it('fail one by one', async () => {
    const wrong: Statement<object> = { name: 'wrong', text: 'select 1 / $1::int as value' };
    const answers = await Promise.allSettled([
      reads.read(echo, [1]),
      reads.read(wrong, [0]),
      reads.read(echo, [2]),
      reads.read(wrong, [0]),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected']);
  });

  it('cut off what takes too long', async () => {
    const slow: Statement<object> = { name: 'slow', text: 'select pg_sleep(10)' };
    await expect(reads.read(slow, [])).rejects.toThrow('statement timeout');
  });

  it('come back after a lost connection', async () => {
    const end: Statement<object> = { name: 'end', text: 'select pg_terminate_backend(pg_backend_pid())' };
    for (let n = 0; n < 3; n += 1) await reads.read(end, []).catch(() => {});
    await expect.poll(() => reads.read(echo, [7]).catch(() => 'away')).toEqual([{ value: 7 }]);
  });
});
