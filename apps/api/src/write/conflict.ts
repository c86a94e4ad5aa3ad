/** Unique violation, serialization failure, deadlock: somebody else was first, and looking again shows what they did. */
const codes = new Set(['23505', '40001', '40P01', 'P2002', 'P2034']);

/** Whether a database error means that trying again may go well. */
export function isConflict(error: unknown): boolean {
  return [error, ...within(error)].some((inner) => codes.has(codeOf(inner)));
}

// Prisma wraps what its adapter threw, which wraps what PostgreSQL said.
function within(error: unknown): unknown[] {
  if (!isRecord(error)) return [];
  const inner = [
    error['cause'],
    error['meta'],
    isRecord(error['meta']) ? error['meta']['driverAdapterError'] : undefined,
  ];
  return inner.flatMap((found) => (found === undefined ? [] : [found, ...within(found)]));
}

const codeOf = (error: unknown): string => {
  if (!isRecord(error)) return '';
  const code = error['originalCode'] ?? error['code'];
  return typeof code === 'string' ? code : '';
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
