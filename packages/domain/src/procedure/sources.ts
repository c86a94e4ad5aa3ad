import type { Sourced } from './find.ts';
import type { Procedure } from './procedure.ts';

/** An item of a procedure that says where it comes from, and where in the document it stands: `stages.appeal.outcomes.upholdAction`. */
export type SourcedItem = {
  readonly path: string;
  readonly section: string;
  readonly item: Sourced & Readonly<Record<string, unknown>>;
};

/** Everything in a procedure that carries a source, in the order of the document. List entries are named by their key where they have one. */
export function sourcedItems(procedure: Procedure): readonly SourcedItem[] {
  return Object.entries(procedure).flatMap(([section, value]) => walk(value, section, section));
}

function walk(value: unknown, path: string, section: string): SourcedItem[] {
  if (Array.isArray(value)) {
    return value.flatMap((entry, index) => walk(entry, `${path}.${nameOf(entry) ?? index}`, section));
  }
  if (!isRecord(value)) return [];
  const inside = Object.entries(value).flatMap(([field, inner]) =>
    field === 'from' || field === 'readings' ? [] : walk(inner, `${path}.${field}`, section),
  );
  return isSourced(value) ? [{ path, section, item: value }, ...inside] : inside;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

// A closure of the calendar has a `from` too, but it is a date.
const isSourced = (value: Record<string, unknown>): value is Record<string, unknown> & Sourced =>
  isRecord(value['from']);

function nameOf(entry: unknown): string | undefined {
  if (!isRecord(entry)) return undefined;
  for (const name of ['key', 'channel', 'clause', 'to'])
    if (typeof entry[name] === 'string') return entry[name];
  return undefined;
}
