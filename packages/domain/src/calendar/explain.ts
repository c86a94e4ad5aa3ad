import type { PlainDate } from './plain-date.ts';
import type { Step } from './due.ts';

/** "Wednesday 6 January 2027" */
export declare function longDate(on: PlainDate): string;

/** The working-out in one English line (S22). */
export declare function explain(steps: readonly Step[]): string;
