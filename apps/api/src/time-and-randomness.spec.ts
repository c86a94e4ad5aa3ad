import { mkdtemp, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { timeAndRandomness, uuid7 } from './time-and-randomness.ts';

const aFile = async (text: string) => {
  const file = join(await mkdtemp(join(tmpdir(), 'redress-clock-')), 'clock');
  await writeFile(file, text);
  return file;
};

const fromNow = (at: Date) => at.getTime() - Date.now();
const day = 24 * 60 * 60_000;

describe('the clock', () => {
  it('is the machine’s, where nothing moves it', () => {
    expect(Math.abs(fromNow(timeAndRandomness().now()))).toBeLessThan(1_000);
    expect(Math.abs(fromNow(timeAndRandomness('/nowhere/at/all').now()))).toBeLessThan(1_000);
  });

  it('starts at the instant in the file and runs on', async () => {
    const file = await aFile('2030-01-01T00:00:00Z\n');
    await utimes(file, new Date(), new Date(Date.now() - 60_000));
    const at = timeAndRandomness(file).now();
    expect(at.toISOString().slice(0, 16)).toBe('2030-01-01T00:01');
  });

  it.each([
    ['P10D', 10 * day],
    ['-P1D', -day],
    ['P2DT6H', 2.25 * day],
  ])('is moved by %s', async (text, by) => {
    expect(Math.abs(fromNow(timeAndRandomness(await aFile(text)).now()) - by)).toBeLessThan(1_000);
  });

  it('is read anew each time', async () => {
    const file = await aFile('P1D');
    const { now } = timeAndRandomness(file);
    const before = now();
    await writeFile(file, 'P2D');
    expect(now().getTime() - before.getTime()).toBeGreaterThan(day - 1_000);
  });

  it('does not move what sessions go by', async () => {
    expect(Math.abs(fromNow(timeAndRandomness(await aFile('P10D')).machineNow()))).toBeLessThan(1_000);
  });
});

describe('an id', () => {
  it('is a UUID version 7', () => {
    expect(timeAndRandomness().newId()).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('sorts by the time it was made', () => {
    const random = new Uint8Array(10).fill(255);
    expect(uuid7(new Date(1_000), random) < uuid7(new Date(1_001), new Uint8Array(10))).toBe(true);
  });

  it('is never the same twice', () => {
    const { newId } = timeAndRandomness();
    expect(new Set(Array.from({ length: 10_000 }, newId)).size).toBe(10_000);
  });
});
