/** How a value becomes JSON text, worked out once for each type and selection: what graphql-js finds out anew at every field of every answer. */
import {
  defaultFieldResolver,
  getArgumentValues,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from 'graphql';
import type { Context } from '../../context.ts';
import { selectedFields } from './selected-fields.ts';
import { Unplanned, type Operation } from './operation.ts';

/** One answer in the making. */
export interface Run {
  context: Context;
  variables: Record<string, unknown>;
}
type Written = string | Promise<string>;
type Write = (value: unknown, run: Run) => Written;

/** @param nodes the places in the operation that ask for it, which agree */
function writeOf(operation: Operation, type: GraphQLOutputType, nodes: readonly FieldNode[]): Write {
  if (isNonNullType(type)) {
    const write = writeOf(operation, type.ofType, nodes);
    return (value, run) => {
      if (value === null || value === undefined) throw new Unplanned('nothing where something must be');
      return write(value, run);
    };
  }
  const write = writeSomething(operation, type, nodes);
  return (value, run) => (value === null || value === undefined ? 'null' : write(value, run));
}

function writeSomething(operation: Operation, type: GraphQLOutputType, nodes: readonly FieldNode[]): Write {
  if (isLeafType(type)) return (value) => leafText(type.serialize(value));
  if (isListType(type)) {
    const write = writeOf(operation, type.ofType, nodes);
    return (value, run) => {
      if (!Array.isArray(value)) throw new Unplanned('a list that is no array');
      return together(
        '[',
        value.map((item) => write(item, run)),
        ']',
      );
    };
  }
  if (!isObjectType(type) || type.isTypeOf) throw new Unplanned(`${String(type)}, of several types`);
  return writeObject(operation, type, nodes);
}

/** @param nodes with the selections of its fields */
export function writeObject(
  operation: Operation,
  type: GraphQLObjectType,
  nodes: readonly Pick<FieldNode, 'selectionSet'>[],
): Write {
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const fields = [...selectedFields(operation, type, sets)].map(([name, asked]) =>
    writeField(operation, type, name, asked),
  );
  return (value, run) =>
    together(
      '{',
      fields.map((write) => write(value, run)),
      '}',
    );
}

function writeField(
  operation: Operation,
  type: GraphQLObjectType,
  name: string,
  nodes: readonly FieldNode[],
): Write {
  const [node] = nodes;
  const label = `${JSON.stringify(name)}:`;
  if (node?.name.value === '__typename') return () => `${label}${JSON.stringify(type.name)}`;
  const field = node && type.getFields()[node.name.value];
  if (field === undefined) throw new Unplanned('a field that is not there');
  const write = writeOf(operation, field.type, nodes);
  const read = readField(operation, type, field, name, nodes);
  const written = (value: unknown, run: Run): Written => {
    const text = write(value, run);
    return typeof text === 'string' ? label + text : text.then((later) => label + later);
  };
  // What is thrown here waits with whatever is still under way beside it: nothing may fail where nobody listens.
  return (source, run) => {
    try {
      const value = read(source, run);
      return value instanceof Promise ? value.then((later) => written(later, run)) : written(value, run);
    } catch (error) {
      return Promise.reject(error);
    }
  };
}

function readField(
  operation: Operation,
  type: GraphQLObjectType,
  field: ReturnType<GraphQLObjectType['getFields']>[string],
  name: string,
  nodes: readonly FieldNode[],
): (source: unknown, run: Run) => unknown {
  const { schema, fragments, definition } = operation;
  const [node] = nodes;
  const isRoot = type === schema.getQueryType();
  // Below the root, plugins ask where in the answer a field stands; only graphql-js counts that.
  if (!isRoot && field.extensions['pothosResolveWrapped'] === true)
    throw new Unplanned(`${type.name}.${field.name}, which plugins have a say in`);
  const { resolve = defaultFieldResolver } = field;
  const asked = {
    fieldName: field.name,
    fieldNodes: nodes,
    returnType: field.type,
    parentType: type,
    path: { prev: undefined, key: name, typename: type.name },
    schema,
    fragments,
    rootValue: undefined,
    operation: definition,
  };
  return (source, { context, variables }) => {
    const info: GraphQLResolveInfo = { ...asked, variableValues: variables };
    return resolve(source, getArgumentValues(field, node!, variables), context, info);
  };
}

function leafText(value: unknown): string {
  const text = JSON.stringify(value);
  if (text === undefined || value === null) throw new Unplanned('a value without a text');
  return text;
}

function together(open: string, parts: readonly Written[], close: string): Written {
  if (areTexts(parts)) return open + parts.join(',') + close;
  const later = Promise.all(parts.map(async (part) => part));
  return later.then((texts) => open + texts.join(',') + close);
}

const areTexts = (parts: readonly Written[]): parts is readonly string[] =>
  parts.every((part) => typeof part === 'string');
