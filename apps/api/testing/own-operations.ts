/** Every operation of an app of ours, in the text that its build says it sends. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DocumentNode } from 'graphql';
import type { Surface } from '../src/surface.ts';

export interface OwnOperation {
  name: string;
  text: string;
  document: DocumentNode;
}

export function ownOperations(surface: Surface): OwnOperation[] {
  const file = join(import.meta.dirname, `../../${surface}/src/generated/operations.json`);
  const texts: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(texts).map(([name, text]) => ({ name, text, document: parse(text) }));
}
