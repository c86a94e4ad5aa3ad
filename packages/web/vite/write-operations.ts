import { addTypenameToDocument, print } from '@apollo/client/utilities';
import { Kind, type DocumentNode } from 'graphql';
import { globSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Run in an app's folder, after graphql-codegen: lays `src/generated/operations.json` beside what that made, the text of every operation of the
 * app by its name, exactly as Apollo Client sends it. By these texts the server knows its own apps' operations.
 */
const texts: Record<string, string> = {};
for (const file of globSync('src/generated/*.ts').toSorted()) {
  const made: Record<string, DocumentNode> = await import(resolve(file));
  for (const document of Object.values(made)) {
    const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    if (operation?.kind !== Kind.OPERATION_DEFINITION || operation.name === undefined) continue;
    texts[operation.name.value] = print(addTypenameToDocument(document));
  }
}
writeFileSync('src/generated/operations.json', JSON.stringify(texts));
