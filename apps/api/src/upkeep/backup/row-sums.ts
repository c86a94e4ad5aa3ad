import { hash } from 'node:crypto';
import type { Sums } from './records.ts';

export interface RowSums {
  /** Bytes of a table's rows, cut anywhere. */
  add(table: string, bytes: Buffer): void;
  sums(): Sums;
}

const newline = 10;

/** Counts rows as COPY writes them, one a line, and adds their hashes up: the order in which a server gives them means nothing. */
export function rowSums(tables: readonly string[]): RowSums {
  const found = new Map(tables.map((name) => [name, { rows: 0, sum: 0n }]));
  const begun = new Map<string, Buffer>();
  return {
    add(table, bytes) {
      const own = found.get(table);
      if (!own) throw new Error('The backup holds a table that it does not list.');
      let rest = Buffer.concat([begun.get(table) ?? Buffer.alloc(0), bytes]);
      for (let end = rest.indexOf(newline); end !== -1; end = rest.indexOf(newline)) {
        own.rows += 1;
        own.sum = BigInt.asUintN(
          64,
          own.sum + hash('sha256', rest.subarray(0, end), 'buffer').readBigUInt64BE(),
        );
        rest = rest.subarray(end + 1);
      }
      begun.set(table, rest);
    },
    sums: () =>
      Object.fromEntries([...found].map(([name, { rows, sum }]) => [name, { rows, sum: sum.toString() }])),
  };
}

/** Names of tables whose rows are not the same. */
export const differing = (one: Sums, other: Sums): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => one[name]?.rows !== other[name]?.rows || one[name]?.sum !== other[name]?.sum,
  );
