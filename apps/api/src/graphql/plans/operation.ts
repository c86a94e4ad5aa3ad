import {
  Kind,
  parse,
  specifiedRules,
  validate,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { limitRules } from '../limits.ts';

/** One operation of our own, taken apart. */
export interface Operation {
  schema: GraphQLSchema;
  definition: OperationDefinitionNode;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** Only Apollo's executor can say this: it is asked instead. */
export class Unplanned extends Error {}

export function operationIn(schema: GraphQLSchema, text: string): Operation {
  const document = parse(text, { noLocation: true });
  const [fault] = validate(schema, document, [...specifiedRules, ...limitRules]);
  if (fault) throw new Unplanned(fault.message);
  const { definitions } = document;
  const [definition, ...others] = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (definition?.kind !== Kind.OPERATION_DEFINITION || others.length > 0)
    throw new Unplanned('not one operation');
  const fragments = definitions.flatMap((one) =>
    one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
  );
  return { schema, definition, fragments: Object.fromEntries(fragments) };
}
