import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSchema, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { breaksOf, folder, printed } from './print-schema.ts';
import { schemas } from './schema.ts';

describe.each(Object.entries(schemas()))('the graph of the %s', (surface, schema) => {
  it('is printed in schema/, as it is', async () => {
    const file = await readFile(join(folder, `${surface}.graphql`), 'utf8').catch(() => '');
    expect(file, 'Run: node src/print-schema.ts').toBe(printed(schema));
  });

  it('takes nothing away that a client of the last release uses', async () => {
    const how = 'See docs/integrate.md, "When the contract changes"';
    expect(await breaksOf(surface, schema), how).toEqual([]);
  });

  it('would say so if it did', async () => {
    const less = buildSchema('type Query { now: String! }');
    expect(await breaksOf(surface, less)).toContain(`${surface}: Mutation was removed.`);
  });

  it('has no way to anything by its id alone', () => {
    expect(Object.keys(schema.getQueryType()!.getFields())).not.toContain('node');
  });

  it('says at every root field who may ask', () => {
    for (const root of [schema.getQueryType(), schema.getMutationType()].filter(isObjectType)) {
      for (const field of Object.values(root.getFields())) {
        const options = field.extensions['pothosOptions'] as { authScopes?: unknown };
        expect(options.authScopes, `${root.name}.${field.name}`).toBeTruthy();
      }
    }
  });
});
