import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { contractScalars } from './contract-scalars.ts';

const SHARED = '../../packages/web/src';

/**
 * graphql-codegen for one app, run in its folder: every `<name>.operations.graphql` becomes `src/generated/<name>.ts`, with each operation
 * parsed (no parser of GraphQL reaches a browser) and typed by the printed contract. Operations of `packages/web` come along, and of its
 * fragments those that are spread there.
 */
export function operationsCodegen(app: 'portal' | 'console' | 'panel') {
  const folder = join(import.meta.dirname, '../../../apps', app);
  const own = globSync('src/**/*.operations.graphql', { cwd: folder }).map((file) => ({
    name: basename(file, '.operations.graphql'),
    file,
  }));
  const shared = app === 'portal' ? [] : [{ name: 'me', file: `${SHARED}/session/me.graphql` }];
  return {
    schema: `../api/schema/${app}.graphql`,
    generates: Object.fromEntries(
      [...own, ...shared].map(({ name, file }) => [
        `src/generated/${name}.ts`,
        {
          documents: [file, ...fragmentsIn(readFileSync(join(folder, file), 'utf8'))],
          plugins: ['typescript-operations', 'typed-document-node'],
          config,
        },
      ]),
    ),
  };
}

const fragments = new Map(
  globSync('*.graphql', { cwd: join(import.meta.dirname, '../src/apollo/fragments') }).map((file) => {
    const text = readFileSync(join(import.meta.dirname, '../src/apollo/fragments', file), 'utf8');
    return [/fragment (\w+) on/.exec(text)?.[1], { file: `${SHARED}/apollo/fragments/${file}`, text }];
  }),
);

/** The files of the shared fragments that are spread in an operation, and in each other. */
const fragmentsIn = (text: string): string[] => {
  const spread = [...text.matchAll(/\.\.\.(\w+)/g)].flatMap(([, name]) => fragments.get(name) ?? []);
  return [...new Set(spread.flatMap((one) => [one.file, ...fragmentsIn(one.text)]))];
};

const config = {
  documentNodeImport: '@apollo/client#TypedDocumentNode',
  immutableTypes: true,
  enumsAsTypes: true,
  useTypeImports: true,
  nonOptionalTypename: true,
  defaultScalarType: 'string',
  scalars: contractScalars,
};
