/** The names under which texts stand in a procedure (`text.ts`), wherever in it. */
const TEXTS: ReadonlySet<string> = new Set([
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
  'inferred',
  'platformDefault',
  'note',
]);

/** The name of what holds a text under each of its names: how a policy was read, by the field that was read. */
const READINGS = 'readings';

/** The names of what has no texts for people in it: conditions. */
const NO_TEXTS: ReadonlySet<string> = new Set(['when', 'starts']);

/** Whether what stands under a name is a text, may hold some further down, or holds none. @param within the name around it */
export const kindOfText = (name: string, within: string | undefined): 'text' | 'further down' | 'none' => {
  if (within === READINGS || TEXTS.has(name)) return 'text';
  return NO_TEXTS.has(name) ? 'none' : 'further down';
};
