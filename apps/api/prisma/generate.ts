/**
 * Writes the Prisma client and Pothos' types into `prisma/generated`.
 *
 * Prisma's command line fetches an engine from its own host before every command, which a machine that reaches only
 * the package registry cannot do. It never starts that engine to generate, so any executable does in its place.
 */
import { execFileSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

const api = join(import.meta.dirname, '..');
const prisma = join(api, 'node_modules/prisma/build/index.js');

execFileSync(process.execPath, [prisma, 'generate', '--schema', 'prisma/schema', '--no-hints'], {
  cwd: api,
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: [join(api, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  },
});
