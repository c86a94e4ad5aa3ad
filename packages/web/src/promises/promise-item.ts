import type { Instant } from '@redress/domain/calendar/plain-date.ts';
import type { Clock } from '@redress/domain/clocks/clocks.ts';
import type { ReactNode } from 'react';
import { shownClock, type ShownClock } from './shown-clock.ts';

/** Something that was promised to somebody, as both the portal and the staff apps show it. */
export type PromiseItem = ShownClock & {
  id: string;
  /** “We tell you that we have your complaint” */
  what: ReactNode;
  /** The working-out, a line for each step, and where in the policy it stands. */
  why?: readonly string[];
};

/** A clock as a promise: what it promises, where it stands, and how its date was worked out. */
export const promiseItem = (clock: Clock, now: Instant, why: readonly string[]): PromiseItem => ({
  id: `${clock.key} ${clock.of}`,
  what: clock.rule.promise,
  ...shownClock(clock, now),
  why,
});
