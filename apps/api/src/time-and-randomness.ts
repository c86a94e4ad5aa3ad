/** The only wall clock and the only randomness. */
import { randomBytes, randomInt } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

/** Time and chance. Tests hand in their own. */
export interface TimeAndRandomness {
  /** What the time is for complaints; may be moved for a demonstration. */
  now(): Date;
  /** What the time is for sessions and tries: a moved clock must not sign anybody in or out. */
  machineNow(): Date;
  randomBytes(length: number): Buffer;
  /** A whole number from 0 up to, and not including, `bound`. */
  randomBelow(bound: number): number;
  /** A UUID version 7: sorts by the time it was made. */
  newId(): string;
}

/** The machine's own clock and randomness; `now` moved by `clockFile`, where one is named. */
export function timeAndRandomness(clockFile?: string): TimeAndRandomness {
  const now = () => (clockFile === undefined ? new Date() : movedClock(clockFile));
  return {
    now,
    machineNow: () => new Date(),
    randomBytes: (length) => randomBytes(length),
    randomBelow: (bound) => randomInt(bound),
    newId: () => uuid7(now(), randomBytes(10)),
  };
}

/** RFC 9562 §5.7: 48 bits of milliseconds, version, 74 random bits. */
export function uuid7(at: Date, random: Uint8Array): string {
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(at.getTime(), 0, 6);
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/**
 * The file holds either an instant (`2026-11-23T09:00:00Z`: the time it was when the file was written; the clock runs
 * on from there) or an offset in days and hours (`P10D`, `P2DT6H`, `-P1D`). No file: the real time.
 */
function movedClock(file: string): Date {
  const real = Date.now();
  let text: string;
  let writtenAt: number;
  try {
    text = readFileSync(file, 'utf8').trim();
    writtenAt = statSync(file).mtimeMs;
  } catch {
    return new Date(real);
  }
  const offset = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(text);
  if (offset) {
    const [, sign, days = '0', hours = '0', minutes = '0'] = offset;
    const moved = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60_000;
    return new Date(real + (sign === '-' ? -moved : moved));
  }
  const instant = Date.parse(text);
  return new Date(Number.isNaN(instant) ? real : Math.round(instant + real - writtenAt));
}
