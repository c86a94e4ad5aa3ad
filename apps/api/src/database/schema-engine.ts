/**
 * Prisma's schema engine as WebAssembly, for whoever writes a migration and for the test that compares them with the schema. `prisma migrate`
 * downloads a program from Prisma's own host; this is the same engine from the package registry.
 */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { MigrationList, SchemaEngine, SchemasContainer } from '@prisma/schema-engine-wasm';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';
import { CatalogAdapter } from './catalog-adapter.ts';
import { migrationFiles, migrationsFolder } from './migration-files.ts';

const prisma = join(import.meta.dirname, '../../prisma');

/** Everything is ours: no table is left to another tool (the queue lives in a schema of its own). */
export const filters = { externalTables: [], externalEnums: [] };

/** Lends an engine on the database of `url`, and ends its connections afterwards. */
export async function withSchemaEngine<Result>(
  url: string,
  use: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  const Engine = await load();
  const adapter = new CatalogAdapter({ connectionString: url });
  const { files } = await schemaFiles();
  const datamodels = files.map(({ path, content }): [string, string] => [path, content]);
  try {
    return await use(
      await Engine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(adapter)),
    );
  } finally {
    await adapter.close();
  }
}

/** `prisma/schema/*.prisma`, without the generators, which the engine does not know. */
export async function schemaFiles(): Promise<SchemasContainer> {
  const folder = join(prisma, 'schema');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).toSorted();
  const files = names.map(async (name) => {
    const text = await readFile(join(folder, name), 'utf8');
    return { path: name, content: text.replaceAll(/^generator \w+ \{[^}]*\}/gm, '') };
  });
  return { files: await Promise.all(files) };
}

/** The migrations in the engine's own words. */
export async function migrationList(): Promise<MigrationList> {
  const files = await migrationFiles();
  return {
    baseDir: migrationsFolder,
    lockfile: { path: './migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: files.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  };
}

let loaded: Promise<typeof SchemaEngine> | undefined;

function load(): Promise<typeof SchemaEngine> {
  loaded ??= (async () => {
    const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
    const file = join(dirname(entry), 'schema_engine_bg.wasm');
    const imports = { './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports };
    const { instance } = await WebAssembly.instantiate(await readFile(file), imports);
    glue.__wbg_set_wasm(instance.exports);
    const start = instance.exports['__wbindgen_start'];
    if (typeof start === 'function') start();
    return glue.SchemaEngine;
  })();
  return loaded;
}
