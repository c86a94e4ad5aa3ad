import type { InputFieldMap } from '@pothos/core';
import { scalarOf } from '@redress/domain/acts/typed-values.ts';
import * as z from 'zod/v4/core';
import { builder } from '../builder.ts';

type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never;
type InputBuilder = PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>;

/** What a schema cannot say of its fields: a word on each, and for those that are inputs of their own, their name. */
export type Says = Readonly<Record<string, string | undefined>>;

/** The fields of an input object, derived from the schema that reads it. A list of the domain's own words is described by them. */
export const fieldsOf = (t: InputBuilder, schema: z.$ZodType, says: Says, names: Says): InputFieldMap =>
  Object.fromEntries(
    Object.entries(shapeOf(schema)).map(([field, value]) => {
      const description = says[field] ?? choicesOf(value);
      const options = { required: !isOptional(value), ...(description !== undefined && { description }) };
      return [field, inputField(t, inside(value), options, names[field] ?? field)];
    }),
  );

type Options = { required: boolean; description?: string };

function inputField(t: InputBuilder, value: z.$ZodType, options: Options, name: string) {
  if (value instanceof z.$ZodArray) {
    const each: z.$ZodType = value._zod.def.element;
    if (each instanceof z.$ZodObject) return t.field({ type: [inputOf(name, each)], ...options });
    return isId(each) ? t.idList(options) : t.stringList(options);
  }
  if (value instanceof z.$ZodObject) return t.field({ type: inputOf(name, value), ...options });
  if (value instanceof z.$ZodRecord) return t.field({ type: 'TextByKey', ...options });
  if (value instanceof z.$ZodBoolean) return t.boolean(options);
  if (value instanceof z.$ZodNumber) return t.int(options);
  const scalar = value instanceof z.$ZodCustom ? scalarOf.get(value)?.scalar : undefined;
  if (scalar !== undefined) return t.field({ type: scalar, ...options });
  return isId(value) ? t.id(options) : t.string(options);
}

/** An input object of that name for what the schema reads. */
export const inputOf = (name: string, schema: z.$ZodType, says: Says = {}, names: Says = {}) =>
  builder.inputType(name, { fields: (t) => fieldsOf(t, schema, says, names) });

/** The input of a mutation, where its act asks for anything. */
export const argumentOf = (name: string, door: z.$ZodType, { says, names }: { says?: Says; names?: Says }) =>
  Object.keys(shapeOf(door)).length === 0
    ? undefined
    : inputOf(`${name.charAt(0).toUpperCase()}${name.slice(1)}Input`, door, says, names);

/** A door that adds what it knows itself reads through a pipe: what comes in is its first end. */
function shapeOf(schema: z.$ZodType): z.$ZodShape {
  if (schema instanceof z.$ZodPipe) return shapeOf(schema._zod.def.in);
  if (schema instanceof z.$ZodObject) return schema._zod.def.shape;
  throw new Error(`An act's data is an object, not ${schema._zod.def.type}.`);
}

const isOptional = (value: z.$ZodType): boolean => value instanceof z.$ZodOptional;

const inside = (value: z.$ZodType): z.$ZodType =>
  value instanceof z.$ZodOptional ? value._zod.def.innerType : value;

const isId = (value: z.$ZodType): boolean => value instanceof z.$ZodUUID;

/** "`a`, `b` or `c`". */
const choicesOf = (value: z.$ZodType): string | undefined => {
  const inner = inside(value);
  return inner instanceof z.$ZodEnum
    ? either.format(Object.values(inner._zod.def.entries).map((word) => `\`${word}\``))
    : undefined;
};

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });
