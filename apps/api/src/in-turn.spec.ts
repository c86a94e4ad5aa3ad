import { describe, expect, it } from 'vitest';
import { TooBusy, turns } from './in-turn.ts';

/** Work that is done when it is told to be. */
function pieces() {
  const started: string[] = [];
  const ends: (() => void)[] = [];
  return {
    started,
    piece: (name: string) => () => {
      started.push(name);
      return new Promise<string>((resolve) => ends.push(() => resolve(name)));
    },
    async endFirst() {
      ends.shift()?.();
      for (let n = 0; n < 5; n += 1) await Promise.resolve();
    },
  };
}

describe('taking turns', () => {
  it('lets so many run at once, and the others in the order in which they came', async () => {
    const { started, piece, endFirst } = pieces();
    const inTurn = turns(2, { one: 9 });
    for (const name of ['a', 'b', 'c', 'd']) void inTurn('one', piece(name));
    expect(started).toEqual(['a', 'b']);
    await endFirst();
    await endFirst();
    expect(started).toEqual(['a', 'b', 'c', 'd']);
  });

  it('serves every lane in turn, however many wait in one', async () => {
    const { started, piece, endFirst } = pieces();
    const inTurn = turns(1, { guesses: 300, honest: 9 });
    for (let n = 0; n < 300; n += 1) void inTurn('guesses', piece('guess'));
    void inTurn('honest', piece('honest'));
    void inTurn('honest', piece('honest'));
    for (let n = 0; n < 4; n += 1) await endFirst();
    expect(started).toEqual(['guess', 'guess', 'honest', 'guess', 'honest']);
  });

  it('refuses at once whoever finds a lane full, and nobody in another', async () => {
    const { piece, endFirst } = pieces();
    const inTurn = turns(1, { guesses: 1, honest: 1 });
    void inTurn('guesses', piece('a'));
    void inTurn('guesses', piece('b'));
    await expect(inTurn('guesses', piece('c'))).rejects.toThrow(TooBusy);
    const honest = inTurn('honest', piece('d'));
    for (let n = 0; n < 3; n += 1) await endFirst();
    expect(await honest).toBe('d');
  });

  it('goes on when a piece fails', async () => {
    const inTurn = turns(1, { one: 1 });
    await expect(inTurn('one', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await inTurn('one', async () => 'done')).toBe('done');
  });
});
