import type { WorklistFilter } from '../../generated/worklist.ts';

/** In the order in which they are shown. */
export const FILTERS = ['mine', 'all', 'overdue', 'unassigned'] as const satisfies readonly WorklistFilter[];

export const isFilter = (text: string | null): text is WorklistFilter =>
  FILTERS.some((filter) => filter === text);
