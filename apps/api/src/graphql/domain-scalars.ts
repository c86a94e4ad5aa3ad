/** What the apps fold and print with the domain's own code travels whole, as JSON of the domain's own types. */
import type { Title } from '@redress/domain/words/titles.ts';
import { plainly } from '../words/answer-in-words.ts';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import {
  parseInstant,
  parsePlainDate,
  type Instant,
  type PlainDate,
} from '@redress/domain/calendar/plain-date.ts';
import type { WrittenProcedure } from '@redress/domain/procedure/procedure.ts';

export interface DomainScalars {
  PlainDate: { Input: PlainDate; Output: PlainDate };
  Instant: { Input: Instant; Output: Instant };
  ProcedureDocument: { Input: never; Output: WrittenProcedure };
  Title: { Input: never; Output: Title };
  TextByKey: { Input: Record<string, string>; Output: Readonly<Record<string, string>> };
}

export const PlainDateScalar = textScalar(
  'PlainDate',
  'A day without a time, `2026-11-22`.',
  parsePlainDate,
  plainly('no such date'),
);

export const InstantScalar = textScalar(
  'Instant',
  'A moment in UTC, `2026-11-22T09:30:00.000Z`.',
  (text) => parseInstant(text),
  plainly('no such moment'),
);

export const ProcedureDocumentScalar = sentOnly(
  'ProcedureDocument',
  'JSON of a `WrittenProcedure` of `@redress/domain/procedure/procedure.ts`: read it in a language with `readIn`.',
);

export const TitleScalar = sentOnly(
  'Title',
  'JSON of what somebody or something is called, as code and values: `titles` of `@redress/domain/words/titles.ts`.',
);

export const TextByKeyScalar = new GraphQLScalarType<Record<string, string>, unknown>({
  name: 'TextByKey',
  description:
    'JSON object of texts by key, `{ "name": "…" }`: answers to questions, or the blocks of a letter.',
  parseValue: textsOf,
  parseLiteral: (node) => textsOf(jsonOf(node)),
});

function textScalar<Text extends string>(
  name: string,
  description: string,
  parse: (text: string) => Text | undefined,
  wrong: string,
) {
  const checked = (value: unknown): Text => {
    const text = typeof value === 'string' ? parse(value) : undefined;
    if (text === undefined) throw new GraphQLError(wrong, { extensions: { code: 'BAD_USER_INPUT' } });
    return text;
  };
  return new GraphQLScalarType<Text, string>({
    name,
    description,
    parseValue: checked,
    parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : undefined),
  });
}

function sentOnly(name: string, description: string) {
  const refuse = (): never => {
    throw new GraphQLError(`A ${name} is only sent, never received.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  };
  return new GraphQLScalarType<never, unknown>({
    name,
    description,
    parseValue: refuse,
    parseLiteral: refuse,
  });
}

function textsOf(value: unknown): Record<string, string> {
  const plain = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (plain && Object.values(value).every((text) => typeof text === 'string')) return { ...value };
  throw new GraphQLError('Give an object of texts by key.', { extensions: { code: 'BAD_USER_INPUT' } });
}

function jsonOf(node: ValueNode): unknown {
  if (node.kind !== Kind.OBJECT) return undefined;
  return Object.fromEntries(
    node.fields.map(({ name, value }) => [name.value, value.kind === Kind.STRING ? value.value : undefined]),
  );
}
