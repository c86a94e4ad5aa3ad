import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { contractScalars } from './contract-scalars.ts';

const SHARED = '../../packages/web/src';

/**
 * graphql-codegen for one app, run in its folder: every `<name>.operations.graphql` becomes `src/generated/<name>.ts`, with each operation
 * parsed (no parser of GraphQL reaches a browser) and typed by the printed contract. Fragments and operations of `packages/web` come along.
 */
export function operationsCodegen(app: 'portal' | 'console' | 'panel') {
  const own = globSync('src/**/*.operations.graphql', {
    cwd: join(import.meta.dirname, '../../../apps', app),
  }).map((file) => [basename(file, '.operations.graphql'), file]);
  const shared = app === 'portal' ? [] : [['me', `${SHARED}/session/me.graphql`]];
  return {
    schema: `../api/schema/${app}.graphql`,
    generates: Object.fromEntries(
      [...own, ...shared].map(([name, file]) => [
        `src/generated/${name}.ts`,
        {
          documents: [file ?? '', ...fragmentsIn(app, file ?? '')],
          plugins: ['typescript-operations', 'typed-document-node'],
          config,
        },
      ]),
    ),
  };
}

const FRAGMENTS = { Refused: 'refused', Letter: 'letter', CalendarDays: 'calendar-days' };

/** The shared fragments that a file asks for, and no others: each goes into the bundle with it. */
function fragmentsIn(app: string, file: string): string[] {
  const text = readFileSync(join(import.meta.dirname, '../../../apps', app, file), 'utf8');
  return Object.entries(FRAGMENTS).flatMap(([name, own]) =>
    text.includes(`...${name}\n`) ? [`${SHARED}/apollo/${own}.graphql`] : [],
  );
}

const config = {
  documentNodeImport: '@apollo/client#TypedDocumentNode',
  immutableTypes: true,
  enumsAsTypes: true,
  useTypeImports: true,
  nonOptionalTypename: true,
  defaultScalarType: 'string',
  scalars: contractScalars,
};
