import { Kind, type FieldNode, type GraphQLObjectType, type SelectionSetNode } from 'graphql';
import { Unplanned, type Operation } from './operation.ts';

/**
 * What is asked of a type, by the name under which it is answered, in the order of the answer: fragments laid out, and what is asked twice under one
 * name together. A fragment on another type, or a directive, is not planned for.
 */
export function selectedFields(
  { fragments }: Operation,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.directives?.length) throw new Unplanned('a directive');
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        fields.set(name, [...(fields.get(name) ?? []), selection]);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
      const on = fragment?.typeCondition?.name.value ?? type.name;
      if (fragment === undefined || on !== type.name) throw new Unplanned(`a fragment on ${on}`);
      collect(fragment.selectionSet);
    }
  };
  sets.forEach(collect);
  return fields;
}
