import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemas } from '../schema.ts';
import { described, glossary, partsOf } from './described.ts';

const graphs = Object.entries(schemas());

describe.each(graphs)('the graph of the %s', (_surface, schema) => {
  it('says of every type, field, argument, value and input what it is', () => {
    const silent = partsOf(schema).filter(({ carries }) => !carries.description?.trim());
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

describe('the glossary', () => {
  it('holds nothing that no graph says', () => {
    const said = new Set(graphs.flatMap(([, schema]) => partsOf(schema).flatMap(keysOf)));
    expect(Object.keys(glossary).filter((key) => !said.has(key))).toEqual([]);
  });

  it('leaves alone what was described beside the field', () => {
    const schema = described(buildSchema('type Query { "Its own word." name: String! }'));
    expect(schema.getQueryType()?.getFields()['name']?.description).toBe('Its own word.');
  });

  it('leaves a name silent that it does not know, so that the test above finds it', () => {
    const schema = described(buildSchema('type Query { neverHeardOf: String! }'));
    expect(schema.getQueryType()?.getFields()['neverHeardOf']?.description).toBeNull();
  });
});

/** The entries of the glossary that a part's description came from. */
const keysOf = ({ path, name, carries }: ReturnType<typeof partsOf>[number]) =>
  [path, name].filter((key) => glossary[key] !== undefined && glossary[key] === carries.description);
