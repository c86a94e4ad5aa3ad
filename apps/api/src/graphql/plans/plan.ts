import { getVariableValues, OperationTypeNode, type GraphQLSchema } from 'graphql';
import type { Context } from '../../context.ts';
import { operationIn, Unplanned } from './operation.ts';
import { writeObject } from './write-value.ts';

/** How one query is answered: checked, laid out and tied to its resolvers once. */
export interface Plan {
  name: string | undefined;
  /** The whole answer, as JSON. Fails where there is anything to say but data, and then Apollo has to be asked. */
  answer(context: Context, variables: object): Promise<string>;
}

/** Undefined for what has to go through Apollo: what changes something, and what is not planned for. */
export function planOf(schema: GraphQLSchema, text: string): Plan | undefined {
  try {
    return plan(schema, text);
  } catch (error) {
    if (error instanceof Unplanned) return undefined;
    throw error;
  }
}

function plan(schema: GraphQLSchema, text: string): Plan {
  const operation = operationIn(schema, text);
  const { definition } = operation;
  const root = schema.getQueryType();
  if (definition.operation !== OperationTypeNode.QUERY || !root) throw new Unplanned('no query');
  const write = writeObject(operation, root, [definition]);
  return {
    name: definition.name?.value,
    async answer(context, given) {
      const { coerced } = getVariableValues(schema, definition.variableDefinitions ?? [], { ...given });
      if (coerced === undefined) throw new Unplanned('variables of other types');
      return `{"data":${await write(undefined, { context, variables: coerced })}}\n`;
    },
  };
}
