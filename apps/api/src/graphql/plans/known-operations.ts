/** The operations of a built app, known by the texts that its build says it sends. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { planOf, type Plan } from './plan.ts';

/** What a text is answered from; undefined for a stranger's, and for one of ours that has to go through Apollo. */
export type KnownOperations = (text: string) => Plan | undefined;

const texts = z.record(z.string(), z.string());

/** @param folder of the built app; where it is not built, nothing is known. Each operation is planned when it first comes in. */
export function knownOperations(schema: GraphQLSchema, folder: string): KnownOperations {
  const file = join(folder, '.operations.json');
  const known = new Set(
    existsSync(file) ? Object.values(texts.parse(JSON.parse(readFileSync(file, 'utf8')))) : [],
  );
  const plans = new Map<string, Plan | undefined>();
  return (text) => {
    if (!known.has(text)) return undefined;
    if (!plans.has(text)) plans.set(text, planOf(schema, text));
    return plans.get(text);
  };
}
