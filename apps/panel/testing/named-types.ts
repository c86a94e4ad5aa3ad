import type { DocumentNode, FieldNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';

/**
 * What a graph would answer to a query: every object says its type, by which a client knows that a fragment is about it. The types are those
 * that the query's fragments name.
 */
export function namedTypes(query: DocumentNode, data: object): unknown {
  const fragments = new Map(
    query.definitions.flatMap((one) => (one.kind === 'FragmentDefinition' ? [[one.name.value, one]] : [])),
  );
  const operation = query.definitions.find((one) => one.kind === 'OperationDefinition');
  return operation === undefined ? data : named(data, operation.selectionSet, fragments);
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function named(value: unknown, set: SelectionSetNode, fragments: Fragments): unknown {
  const { selections } = set;
  if (Array.isArray(value)) return value.map((one) => named(one, set, fragments));
  if (typeof value !== 'object' || value === null) return value;
  const spread = selections.flatMap((one) =>
    one.kind === 'FragmentSpread' ? (fragments.get(one.name.value) ?? []) : [],
  );
  const fields = [...selections, ...spread.flatMap(({ selectionSet }) => selectionSet.selections)].filter(
    (one): one is FieldNode => one.kind === 'Field',
  );
  const inside = (key: string) => fields.find(({ name }) => name.value === key)?.selectionSet;
  const type = spread[0]?.typeCondition.name.value;
  return {
    ...(type !== undefined && { __typename: type }),
    ...Object.fromEntries(
      Object.entries(value).map(([key, one]) => {
        const selected = inside(key);
        return [key, selected === undefined ? one : named(one, selected, fragments)];
      }),
    ),
  };
}
