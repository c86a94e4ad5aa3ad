import type { PlainDate } from '../calendar/plain-date.ts';

/**
 * The version of a procedure that applies on a day: of those that have taken effect, the highest. Undefined while none has. Without a key: of the
 * procedure that was published first. A case that has begun stays under the version it began under, whatever this says.
 */
export function inForce<P extends { key: string; version: number; effectiveOn: PlainDate }>(
  publications: readonly P[],
  on: PlainDate,
  key?: string,
): P | undefined {
  const effective = publications.filter(({ effectiveOn }) => effectiveOn <= on);
  const wanted = key ?? effective[0]?.key;
  return effective
    .filter((publication) => publication.key === wanted)
    .reduce<P | undefined>(
      (highest, next) => (highest === undefined || next.version > highest.version ? next : highest),
      undefined,
    );
}
