/**
 * A word on everything somebody can write in an operation. What stands beside a field in its module comes first; then what the glossary says of
 * `Type.field`, then what it says of the name wherever it is used.
 */
import {
  isEnumType,
  isInputObjectType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { cases } from './glossary/cases.ts';
import { everywhere } from './glossary/everywhere.ts';
import { inputs } from './glossary/inputs.ts';
import { organisations } from './glossary/organisations.ts';
import { panel } from './glossary/panel.ts';
import { record } from './glossary/record.ts';
import { told } from './glossary/told.ts';
import { words } from './glossary/words.ts';

/** Sentences by `Type`, `Type.field`, `Type.field(argument)`, `Enum.value`, or a bare name. */
export const glossary: Readonly<Record<string, string>> = {
  ...everywhere,
  ...inputs,
  ...cases,
  ...told,
  ...panel,
  ...organisations,
  ...record,
  ...words,
};

/** A part of a graph that carries a description, and how it is called. */
export interface Part {
  readonly path: string;
  readonly name: string;
  readonly carries: { description?: string | null | undefined };
}

/** Everything in a graph that can carry a description and is ours. */
export function partsOf(schema: GraphQLSchema): Part[] {
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    type.name.startsWith('__') || builtIn.has(type.name)
      ? []
      : [{ path: type.name, name: '', carries: type }, ...partsInside(type)],
  );
}

const builtIn: ReadonlySet<string> = new Set(['Boolean', 'Float', 'ID', 'Int', 'String']);

function partsInside(type: GraphQLNamedType): Part[] {
  const inside = (carries: { name: string; description?: string | null | undefined }): Part => ({
    path: `${type.name}.${carries.name}`,
    name: carries.name,
    carries,
  });
  if (isEnumType(type)) return type.getValues().map((value) => ({ ...inside(value), name: '' }));
  if (isInputObjectType(type)) return Object.values(type.getFields()).map(inside);
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    inside(field),
    ...field.args.map((argument) => ({
      path: `${type.name}.${field.name}(${argument.name})`,
      name: argument.name,
      carries: argument,
    })),
  ]);
}

/** The same graph, with the glossary's word on every part that had none. */
export function described(schema: GraphQLSchema): GraphQLSchema {
  const ofMutations = inputsOf(schema);
  for (const { path, name, carries } of partsOf(schema)) {
    carries.description ??= glossary[path] ?? glossary[name] ?? ofMutations.get(path) ?? null;
  }
  return schema;
}

/** What is said of an input that is one mutation's alone. */
function inputsOf(schema: GraphQLSchema): Map<string, string> {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  return new Map(
    fields.flatMap(({ name, args }) => {
      const input = args.find((argument) => argument.name === 'input');
      return input === undefined
        ? []
        : [[String(input.type).replaceAll('!', ''), `What \`${name}\` needs to know.`] as const];
    }),
  );
}
