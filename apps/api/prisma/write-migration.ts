/**
 * Prints the SQL that turns the migrations so far into the schema: `node prisma/write-migration.ts`.
 * Put it into `prisma/migrations/<stamp>_<name>/migration.sql`, then add grants, checks and triggers by hand.
 */
import { filters, migrationList, schemaFiles, withSchemaEngine } from '../src/database/schema-engine.ts';

const shadow = process.argv[2];
if (!shadow)
  throw new Error(
    'Name an empty database to try the migrations in: node prisma/write-migration.ts postgresql://…',
  );
const [migrations, schema] = await Promise.all([migrationList(), schemaFiles()]);
const { stdout } = await withSchemaEngine(shadow, (engine) =>
  engine.diff({
    from: { tag: 'migrations', ...migrations },
    to: { tag: 'schemaDatamodel', ...schema },
    script: true,
    exitCode: false,
    filters,
  }),
);
process.stdout.write(stdout ?? '');
