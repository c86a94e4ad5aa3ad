/**
 * Every code that stands in an error, the outermost first: Prisma wraps what its adapter threw, which wraps what PostgreSQL or the socket said, and
 * GraphQL wraps all of it.
 */
export function codesIn(error: unknown): string[] {
  return errorsIn(error).flatMap((inner) =>
    [inner['originalCode'], inner['code']].filter((code) => typeof code === 'string'),
  );
}

/** An error and those within it. */
export function errorsIn(error: unknown): Record<string, unknown>[] {
  if (!isRecord(error)) return [];
  const { cause, meta, originalError, errors } = error;
  const inner = [
    cause,
    meta,
    isRecord(meta) ? meta['driverAdapterError'] : undefined,
    originalError,
    ...(Array.isArray(errors) ? (errors as unknown[]) : []),
  ];
  return [error, ...inner.flatMap(errorsIn)];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
