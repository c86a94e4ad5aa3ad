/**
 * Writes `schema/<surface>.graphql`, the contract the apps are built against: `node src/print-schema.ts`.
 * With `--release ['why what breaks may break']` it makes that contract the one that later ones are compared with, in `schema/released`.
 */
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSchema, findBreakingChanges, printSchema, type GraphQLSchema } from 'graphql';
import { schemas } from './schema.ts';

export const folder = join(import.meta.dirname, '../schema');

export const printed = (schema: GraphQLSchema) => `${printSchema(schema)}\n`;

/** What a client of the released contract could do and can do no more, a line each. */
export async function breaksOf(surface: string, schema: GraphQLSchema): Promise<string[]> {
  const released = buildSchema(await readFile(join(folder, 'released', `${surface}.graphql`), 'utf8'));
  return findBreakingChanges(released, schema).map(({ description }) => `${surface}: ${description}`);
}

async function release(graphs: [string, GraphQLSchema][], why: string | undefined): Promise<void> {
  const breaks = (await Promise.all(graphs.map(([surface, schema]) => breaksOf(surface, schema)))).flat();
  if (breaks.length > 0 && why === undefined) {
    process.exitCode = 1;
    console.error(`Say after --release why these may break:\n${breaks.join('\n')}`);
    return;
  }
  for (const [surface, schema] of graphs) {
    await writeFile(join(folder, 'released', `${surface}.graphql`), printed(schema));
  }
  if (breaks.length > 0) {
    const lines = breaks.map((line) => `- ${line}`).join('\n');
    await appendFile(join(folder, 'released/BREAKS.md'), `\n## ${why}\n\n${lines}\n`);
  }
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    options: { release: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const graphs = Object.entries(schemas());
  await mkdir(join(folder, 'released'), { recursive: true });
  for (const [surface, schema] of graphs) {
    await writeFile(join(folder, `${surface}.graphql`), printed(schema));
  }
  if (values.release) await release(graphs, positionals[0]);
}
