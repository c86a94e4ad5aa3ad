type Flip = { name: string; make: () => void; undo: () => void };
const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !isList(value);

/** Every way in which one cell of a table can be something else: another word, a word more or less in a list. */
export function flips(name: string, holder: unknown, words: readonly unknown[]): readonly Flip[] {
  if (isList(holder)) return flipsOfList(name, holder, words);
  if (!isTable(holder)) return [];
  return Object.entries(holder).flatMap(([key, value]) =>
    isTable(value) || isList(value)
      ? flips(`${name}.${key}`, value, words)
      : words
          .filter((word) => word !== value)
          .map((word) => ({
            name: `${name}.${key} ${String(word)}`,
            make: () => void (holder[key] = word),
            undo: () => void (holder[key] = value),
          })),
  );
}

function flipsOfList(name: string, list: unknown[], words: readonly unknown[]): readonly Flip[] {
  const was = [...list];
  const set = (items: readonly unknown[]) => void list.splice(0, list.length, ...items);
  const less = was.map((_item, index) => was.toSpliced(index, 1));
  const more = was.some(isTable)
    ? [[...was, { to: 'receives', about: 'message' }]]
    : words.filter((word) => !was.includes(word)).map((word) => [...was, word]);
  const whole = [...less, ...more].map((items) => ({
    name: `${name} ${JSON.stringify(items)}`,
    make: () => set(items),
    undo: () => set(was),
  }));
  return [...whole, ...was.flatMap((item, index) => flips(`${name}[${index}]`, item, ['something else']))];
}
