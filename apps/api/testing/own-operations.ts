/** Every operation of an app of ours as Apollo Client sends it: one document each, with its fragments and the names of the types. */
import {
  Kind,
  parse,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
} from 'graphql';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Surface } from '../src/surface.ts';

export interface OwnOperation {
  name: string;
  document: DocumentNode;
}

const root = join(import.meta.dirname, '../../..');
const shared = 'packages/web/src';

export function ownOperations(surface: Surface): OwnOperation[] {
  const files = globSync(`apps/${surface}/src/**/*.graphql`, { cwd: root });
  // who is signed in is asked by the two apps that people sign in to
  if (surface !== 'portal') files.push(`${shared}/session/me.graphql`);
  return files.flatMap(operationsIn);
}

function operationsIn(path: string): OwnOperation[] {
  const { definitions } = parse(textOf(path) + textOf(`${shared}/apollo/refused.graphql`));
  return definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? [{ name: definition.name?.value ?? path, document: withTypeNames(asSent(definition, definitions)) }]
      : [],
  );
}

const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

const asSent = (operation: DefinitionNode, all: readonly DefinitionNode[]): DocumentNode => ({
  kind: Kind.DOCUMENT,
  definitions: [operation, ...fragmentsOf(operation, all)],
});

function fragmentsOf(definition: DefinitionNode, all: readonly DefinitionNode[]): FragmentDefinitionNode[] {
  const named = new Set<string>();
  const look = (at: DefinitionNode): void => {
    visit(at, {
      FragmentSpread({ name }) {
        if (named.has(name.value)) return;
        named.add(name.value);
        const found = all.find((one) => 'name' in one && one.name?.value === name.value);
        if (found) look(found);
      },
    });
  };
  look(definition);
  return all.flatMap((one) =>
    one.kind === Kind.FRAGMENT_DEFINITION && named.has(one.name.value) ? [one] : [],
  );
}

const withTypeNames = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SelectionSet(node, _key, parent) {
      const isFirst = parent !== undefined && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
      const isNamed = node.selections.some(
        (one) => one.kind === Kind.FIELD && one.name.value === '__typename',
      );
      if (isFirst || isNamed) return undefined;
      const typeName = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
      return { ...node, selections: [...node.selections, typeName] };
    },
  });
