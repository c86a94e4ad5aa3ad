import { parseSync } from 'oxc-parser';
import type { SourceFile } from './tree.ts';

type Node = { readonly type: string; readonly [part: string]: unknown };

/** `path: text` of every string or template in a file of rules or of the API that reads as a sentence or a heading for people. */
export function sentencesIn({ path, text }: SourceFile): string[] {
  const found: string[] = [];
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) return part.forEach(walk);
    if (!isNode(part) || isForProgrammers(part)) return;
    const words = textOf(part);
    if (words !== undefined && readsAsSentence(words)) found.push(`${path}: ${words}`);
    for (const [name, inner] of Object.entries(part)) if (name !== 'type') walk(inner);
  };
  walk(parseSync(path, text).program);
  return found;
}

// What documents the graph, what is thrown (no client sees its text: graphql/errors.ts), and what only a terminal shows.
const documents = new Set(['inputOf', 'organisationField', 'textScalar', 'sentOnly', 'describe']);

function isForProgrammers(node: Node): boolean {
  if (node.type === 'NewExpression')
    return /Error$|^TooBusy$|^ContentUnreadable$/.test(nameOf(node['callee']));
  if (node.type === 'CallExpression') return documents.has(nameOf(node['callee']));
  if (node.type === 'Property') return /^(description|says|deprecationReason)$/.test(nameOf(node['key']));
  return node.type === 'VariableDeclarator' && nameOf(node['id']).startsWith('about');
}

function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'MemberExpression') return nameOf(node['property']);
  const name = node['name'] ?? node['value'];
  return typeof name === 'string' ? name : '';
}

function textOf(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : undefined;
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node['quasis'])) return undefined;
  return node['quasis']
    .map((quasi: unknown) => (isNode(quasi) ? (quasi['value'] as { raw: string }).raw : ''))
    .join('0');
}

/** Three words that begin like a sentence, or several that end like one. */
const readsAsSentence = (text: string): boolean =>
  /^\s*[“"(]?\p{Lu}[\p{L}’']*,?(?: [\p{L}\d“”"’',;:()%-]+){2,}/u.test(text) ||
  /\p{L} \p{Ll}.*\p{Ll}[.?!]\s*$/u.test(text);

const isNode = (part: unknown): part is Node =>
  typeof part === 'object' && part !== null && 'type' in part && typeof part.type === 'string';
