/** Where a page of a list ended: the sort column and the id of its last row. */
import { clientError } from './errors.ts';

export interface Place {
  at: string;
  id: string;
}

export const cursorOf = ({ at, id }: Place): string => Buffer.from(`${at}|${id}`).toString('base64url');

/** Throws `BAD_USER_INPUT` where it is no cursor of ours. */
export function placeOf(cursor: string): Place {
  const [at = '', id = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split('|');
  if (
    !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) ||
    Number.isNaN(Date.parse(at)) ||
    !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)
  )
    throw clientError('BAD_USER_INPUT', 'place not known');
  return { at, id };
}

/** The first rows of one more than a page, and the cursor to go on from. */
export function paged<Row>(
  rows: readonly Row[],
  first: number,
  placeIn: (row: Row) => Place,
): { rows: Row[]; endCursor: string | null } {
  const page = rows.slice(0, first);
  const last = page.at(-1);
  return {
    rows: page,
    endCursor: rows.length > first && last !== undefined ? cursorOf(placeIn(last)) : null,
  };
}
