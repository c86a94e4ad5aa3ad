/**
 * Prints the SQL that turns the migrations so far into the schema: `node prisma/write-migration.ts`.
 * Put it into `prisma/migrations/<stamp>_<name>/migration.sql`, then add grants, checks and triggers by hand.
 */
import { filters, migrationList, schemaEngine, schemaFiles } from '../src/database/schema-engine.ts';

const shadow = process.argv[2];
if (!shadow)
  throw new Error(
    'Name an empty database to try the migrations in: node prisma/write-migration.ts postgresql://…',
  );
const engine = await schemaEngine(shadow);
const { stdout } = await engine.diff({
  from: { tag: 'migrations', ...(await migrationList()) },
  to: { tag: 'schemaDatamodel', ...(await schemaFiles()) },
  script: true,
  exitCode: false,
  filters,
});
process.stdout.write(stdout ?? '');
