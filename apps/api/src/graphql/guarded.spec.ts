import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { describe, expect, it } from 'vitest';
import { assertGuarded } from './guarded.ts';

const schemaWith = (pothosOptions: object) =>
  new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: { secret: { type: GraphQLString, extensions: { pothosOptions } } },
    }),
  });

describe('a root field', () => {
  it('passes when it says who may ask', () => {
    const schema = schemaWith({ authScopes: { staff: true } });
    expect(assertGuarded(schema)).toBe(schema);
  });

  it('stops the start when it does not', () => {
    expect(() => assertGuarded(schemaWith({}))).toThrow('Give them authScopes: Query.secret');
  });
});
