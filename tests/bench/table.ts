/** Printing and timing for the benchmarks. */

/** How often a second a function runs over some inputs, for at least so many milliseconds. The results are used, so nothing is optimised away. */
export const rate = <T>(run: (input: T) => unknown, inputs: readonly T[], milliseconds: number): number => {
  let rounds = 0;
  let kept: unknown;
  const started = performance.now();
  const until = started + milliseconds;
  while (performance.now() < until) {
    // Enough at a time that looking at the clock does not count; few enough that a slow library ends in time.
    const batch = rounds === 0 ? 1 : Math.min(inputs.length, Math.ceil(rounds / 4));
    for (let index = 0; index < batch; index++) kept = run(inputs[(rounds + index) % inputs.length] as T);
    rounds += batch;
  }
  if (kept === undefined) throw new Error('Nothing was measured.');
  return (rounds * 1000) / (performance.now() - started);
};

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

export const table = (
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string => {
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return [title, line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line), ''].join(
    '\n',
  );
};
