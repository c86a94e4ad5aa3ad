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

export interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

/** A page of a list that is read forwards. */
export interface Connection<Node> {
  edges: readonly { cursor: string; node: Node }[];
  pageInfo: PageInfo;
}

/** The first rows of one more than a page, each with its place, as they are shown. */
export function paged<Row, Node>(
  rows: readonly Row[],
  { first, after }: { first: number; after: string | undefined },
  placeIn: (row: Row) => Place,
  shown: (row: Row) => Node,
): Connection<Node> {
  const edges = rows.slice(0, first).map((row) => ({ cursor: cursorOf(placeIn(row)), node: shown(row) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
