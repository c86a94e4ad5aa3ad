/** The names under which texts stand in a procedure (`text.ts`). */
export const TEXTS: ReadonlySet<string> = new Set([
  'name',
  'title',
  'word',
  'words',
  'label',
  'hint',
  'promise',
  'act',
  'about',
  'target',
  'limit',
]);

/** The names of what has no texts for people in it: conditions, and where a value comes from. */
export const NO_TEXTS: ReadonlySet<string> = new Set(['from', 'readings', 'when', 'starts']);
