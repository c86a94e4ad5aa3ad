import { setTimeout as pause } from 'node:timers/promises';

const EVERY_MS = 50;

/** Asks again and again until there is an answer; throws, naming what was awaited, when there is none in time. */
export async function until<T>(
  awaited: string,
  ask: () => T | undefined | Promise<T | undefined>,
  seconds = 20,
): Promise<T> {
  const deadline = performance.now() + seconds * 1000;
  while (performance.now() < deadline) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await pause(EVERY_MS);
  }
  throw new Error(`Waited ${seconds} seconds in vain for ${awaited}.`);
}
