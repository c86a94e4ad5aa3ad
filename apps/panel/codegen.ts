import type { CodegenConfig } from '@graphql-codegen/cli';
import { contractScalars } from '@redress/web/vite/contract-scalars.ts';

// Types of what each operation asks for and gets, from the printed contract. Operations are
// `TypedDocumentNode<XQuery, XQueryVariables>` in `<feature>.operations.ts`.
const config: CodegenConfig = {
  schema: '../api/schema/panel.graphql',
  documents: 'src/**/*.operations.ts',
  ignoreNoDocuments: true,
  generates: {
    'src/generated/operations.ts': {
      plugins: ['typescript-operations'],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        nonOptionalTypename: true,
        defaultScalarType: 'string',
        scalars: contractScalars,
      },
    },
  },
};

export default config;
