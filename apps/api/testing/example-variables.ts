/** Values that an operation is understood with, from the types of the variables it needs; pages at the length that people see. */
import {
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';

export function exampleVariables(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
): Record<string, unknown> {
  const [operation] = definitions;
  const variables =
    operation?.kind === Kind.OPERATION_DEFINITION ? (operation.variableDefinitions ?? []) : [];
  return Object.fromEntries(
    variables
      .filter(({ type }) => type.kind === Kind.NON_NULL_TYPE)
      .map((variable) => [variable.variable.name.value, exampleOf(typeOf(schema, variable))]),
  );
}

function typeOf(schema: GraphQLSchema, { type, variable }: VariableDefinitionNode): GraphQLInputType {
  const known = typeFromAST(schema, type);
  if (!isInputType(known)) throw new Error(`The graph has no type for $${variable.name.value}.`);
  return known;
}

function exampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return exampleOf(type.ofType);
  if (isListType(type)) return [exampleOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(required.map((field) => [field.name, exampleOf(field.type)]));
  }
  return scalars[type.name] ?? 'something';
}

const scalars: Readonly<Record<string, unknown>> = {
  Boolean: true,
  Float: 50,
  Int: 50,
  Instant: '2026-11-22T09:30:00.000Z',
  PlainDate: '2026-11-22',
  LocalDate: '2026-11-22',
  DateTime: '2026-11-22T09:30:00.000Z',
  UUID: '0198a1b2-0000-7000-8000-000000000000',
  TextByKey: { key: 'something' },
};
