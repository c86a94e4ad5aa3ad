import type { ReactNode } from 'react';

/** Where a promise stands. `kept` and `keptLate` are done; `released` is one that is no longer needed. */
export type PromiseState =
  | 'due'
  | 'dueToday'
  | 'overdue'
  | 'kept'
  | 'keptLate'
  | 'paused'
  | 'moved'
  | 'released';

/** Something that was promised to somebody, as both the portal and the staff apps show it. */
export type PromiseItem = {
  id: string;
  /** “We tell you that we have your complaint” */
  what: ReactNode;
  state: PromiseState;
  /** When it is due, or when it was done. Undefined while the date depends on something that has not happened. */
  on?: string;
  /** The date that was promised before, when it has moved or was missed. */
  promisedOn?: string;
  /** The working-out, a line for each step, and where in the policy it stands. */
  why?: readonly string[];
};

export const isDone = (state: PromiseState) => state === 'kept' || state === 'keptLate';
