import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { folder, printed } from './print-schema.ts';
import { schemas } from './schema.ts';

describe.each(Object.entries(schemas()))('the graph of the %s', (surface, schema) => {
  it('is printed in schema/, as it is', async () => {
    const file = await readFile(join(folder, `${surface}.graphql`), 'utf8').catch(() => '');
    expect(file, 'Run: node src/print-schema.ts').toBe(printed(schema));
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
