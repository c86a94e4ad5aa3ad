import { parseSync } from 'oxc-parser';
import { moduleOf } from '../support/imports.ts';
import type { SourceFile } from '../support/tree.ts';

/** What a piece of a spec file reaches: modules by their path from the root of the workspace, packages by their name. */
export type Reach = { readonly text: string; readonly modules: readonly string[] };

type Node = { type: string; start: number; end: number; [key: string]: unknown };
type Declared = ReadonlyMap<string, Node>;

/**
 * Every call of a spec file that carries this text in its own arguments (a test, a table of tests, a group), with the modules that the names in
 * it come from, also through constants and functions of the same file. The innermost calls only: a group is not a proof for what its tests prove.
 */
export function callsSaying(file: SourceFile, text: string): Reach[] {
  const { program } = parseSync(file.path, file.text);
  const root = program as unknown as Node;
  const imported = importsOf(file, root);
  const declared = declarationsOf(root);
  return innermost(root, (call) => says(call, text)).map((call) => ({
    text: file.text.slice(call.start, call.end),
    modules: [...reached(call, imported, declared)],
  }));
}

function innermost(root: Node, fits: (call: Node) => boolean): Node[] {
  const inside = childrenOf(root).flatMap((child) => innermost(child, fits));
  return inside.length === 0 && root.type === 'CallExpression' && fits(root) ? [root] : inside;
}

/** The title of a test stands directly among the arguments of a call; the id of a table's row anywhere in them. */
function says(call: Node, text: string): boolean {
  return nodesOf(call).some(
    (node) =>
      (node.type === 'Literal' && String(node['value']).includes(text)) ||
      (node.type === 'TemplateElement' && JSON.stringify(node['value']).includes(text)),
  );
}

function reached(from: Node, imported: ReadonlyMap<string, string>, declared: Declared): Set<string> {
  const found = new Set<string>();
  const seen = new Set<Node>();
  const look = (node: Node) => {
    if (seen.has(node)) return;
    seen.add(node);
    for (const name of namesIn(node)) {
      const module = imported.get(name);
      if (module !== undefined) found.add(module);
      const own = declared.get(name);
      if (own !== undefined) look(own);
    }
  };
  look(from);
  return found;
}

const namesIn = (node: Node): Set<string> =>
  new Set(
    nodesOf(node)
      .filter(({ type }) => type === 'Identifier' || type === 'JSXIdentifier')
      .map((identifier) => String(identifier['name'])),
  );

function importsOf(file: SourceFile, root: Node): Map<string, string> {
  const found = new Map<string, string>();
  for (const node of nodesOf(root).filter(({ type }) => type === 'ImportDeclaration')) {
    if (node['importKind'] === 'type') continue;
    const from = String((node['source'] as Node)['value']);
    for (const specifier of node['specifiers'] as Node[])
      found.set(String((specifier['local'] as Node)['name']), moduleOf(file.path, from));
  }
  return found;
}

function declarationsOf(root: Node): Map<string, Node> {
  const found = new Map<string, Node>();
  for (const node of nodesOf(root)) {
    const id = node['id'] as Node | null | undefined;
    if (node.type === 'FunctionDeclaration' && id) found.set(String(id['name']), node);
    if (node.type === 'VariableDeclarator' && id)
      for (const name of namesIn(id)) if (!found.has(name)) found.set(name, node);
  }
  return found;
}

function nodesOf(node: Node): Node[] {
  return [node, ...childrenOf(node).flatMap(nodesOf)];
}

function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flatMap((value): unknown[] => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
