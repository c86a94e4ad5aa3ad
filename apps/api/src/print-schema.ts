/** Writes `schema/<surface>.graphql`, the contract the apps are built against: `node src/print-schema.ts`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printSchema, type GraphQLSchema } from 'graphql';
import { schemas } from './schema.ts';

export const folder = join(import.meta.dirname, '../schema');

export const printed = (schema: GraphQLSchema) => `${printSchema(schema)}\n`;

if (import.meta.main) {
  await mkdir(folder, { recursive: true });
  for (const [surface, schema] of Object.entries(schemas())) {
    await writeFile(join(folder, `${surface}.graphql`), printed(schema));
  }
}
