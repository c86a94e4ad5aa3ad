import { shapeFaults } from '@redress/domain/acts/shape-faults.ts';
import type * as z from 'zod/mini';
import type { NotDone } from './command-result.schema.ts';

/** An act's data out of what a mutation was given, or what its schema has against it. */
export function readAct<Data>(schema: z.ZodMiniType<Data>, typed: unknown): { data: Data } | NotDone {
  const read = schema.safeParse(withoutNulls(typed));
  return read.success ? { data: read.data } : { refusals: shapeFaults(read.error) };
}

/** GraphQL sends null for "left out"; the domain knows only left out. */
const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (inner === null ? [] : [[name, withoutNulls(inner)]])),
  );
};
