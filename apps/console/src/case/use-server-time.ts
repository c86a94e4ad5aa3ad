import type { Instant } from '@redress/domain/calendar/plain-date.ts';
import { useEffect, useState } from 'react';

const OFTEN = 10_000; // ms: nothing falls due within less

/**
 * The time on the server's clock, going on from what it said last: this machine's own may be wrong, and the rules of both sides have to agree on
 * what is late.
 */
export function useServerTime(said: Instant | undefined): Instant {
  const [now, setNow] = useState<Instant>();
  useEffect(() => {
    if (said === undefined) return undefined;
    const began = performance.now();
    const timer = setInterval(
      () => setNow(new Date(Date.parse(said) + performance.now() - began).toISOString() as Instant),
      OFTEN,
    );
    return () => clearInterval(timer);
  }, [said]);
  // What it said last may be younger than the last look.
  if (said === undefined) return now ?? BEGINNING;
  return now !== undefined && now > said ? now : said;
}

// Stands where nothing was said yet, and nothing is shown that depends on it.
const BEGINNING: Instant = '1970-01-01T00:00:00.000Z';
