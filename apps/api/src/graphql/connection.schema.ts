/** Lists that people page through, as Relay's connections: https://relay.dev/graphql/connections.htm */
import type { ObjectRef } from '@pothos/core';
import { builder } from '../builder.ts';
import type { Surface } from '../surface.ts';
import type { Connection, PageInfo } from './keyset.ts';

type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never;

const PageInfoType = builder.objectRef<PageInfo>('PageInfo').implement({
  description: 'Where a page stands in its list.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether there is a page after it.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', {
      description: 'Whether it was asked for with `after`. Lists are read forwards only.',
    }),
    startCursor: t.exposeString('startCursor', {
      nullable: true,
      description: 'Of its first row; null where there is none.',
    }),
    endCursor: t.exposeString('endCursor', {
      nullable: true,
      description: 'Of its last row, for `after`; null where there is none.',
    }),
  }),
});

/** `<name>Connection` and `<name>Edge` over rows of one type. */
export function connectionOf<Node>(
  name: string,
  node: ObjectRef<Types, Node>,
  { subGraphs, description }: { subGraphs: Surface[]; description: string },
) {
  const EdgeType = builder.objectRef<Connection<Node>['edges'][number]>(`${name}Edge`).implement({
    subGraphs,
    description: 'A row, and its place in the list.',
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Its place, for `after`.' }),
      // what a resolver may answer depends on whether Node is a list, which the compiler cannot say of a variable
      node: t.field({ type: node, description: 'The row.', resolve: (edge) => edge.node as never }),
    }),
  });
  return builder.objectRef<Connection<Node>>(`${name}Connection`).implement({
    subGraphs,
    description,
    fields: (t) => ({
      nodes: t.field({
        type: [node],
        description: 'The rows of this page, in order.',
        complexity: { field: 0, multiplier: 1 },
        resolve: ({ edges }) => edges.map((edge) => edge.node),
      }),
      edges: t.field({
        type: [EdgeType],
        description: 'The same rows, each with its place.',
        complexity: { field: 0, multiplier: 1 },
        resolve: ({ edges }) => [...edges],
      }),
      pageInfo: t.field({
        type: PageInfoType,
        description: 'Where this page stands in the list.',
        resolve: ({ pageInfo }) => pageInfo,
      }),
    }),
  });
}
