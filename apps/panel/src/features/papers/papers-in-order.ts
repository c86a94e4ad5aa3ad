import type { PapersQuery } from '../../generated/papers.ts';

export type Paper = NonNullable<PapersQuery['bundle']>['documents'][number];

/** The papers as they are numbered: the points to be answered first, then what was released with them, each once. */
export function papersInOrder({ bundle }: PapersQuery): readonly Paper[] {
  if (bundle === null) return [];
  const points = new Set(bundle.points.map(({ id }) => id));
  return [...bundle.points, ...bundle.documents.filter(({ id }) => !points.has(id))];
}
