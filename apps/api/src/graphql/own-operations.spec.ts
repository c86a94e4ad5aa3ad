/** The limits keep floods out, not our own apps: every operation of theirs, as Apollo Client sends it, is inside all of them. */
import { complexityFromQuery } from '@pothos/plugin-complexity';
import { Lexer, print, Source, TokenKind, validate, type DocumentNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { exampleVariables } from '../../testing/example-variables.ts';
import { ownOperations } from '../../testing/own-operations.ts';
import { schemaOf } from '../schema.ts';
import { surfaces } from '../surface.ts';
import { limitRules, limits } from './limits.ts';

describe.each(surfaces)('the operations of the %s', (surface) => {
  const schema = schemaOf(surface);
  const operations = ownOperations(surface);

  it('are found', () => {
    expect(operations.length).toBeGreaterThan(5);
  });

  it.each(operations)('$name is inside every limit', ({ document }) => {
    expect(validate(schema, document, limitRules)).toEqual([]);
    expect(tokensOf(document)).toBeLessThanOrEqual(limits.tokens);
    const variables = exampleVariables(schema, document);
    const { complexity, breadth, depth } = complexityFromQuery(document, { schema, variables });
    expect(complexity).toBeLessThanOrEqual(limits.complexity);
    expect(breadth).toBeLessThanOrEqual(limits.breadth);
    expect(depth).toBeLessThanOrEqual(limits.depth);
  });
});

function tokensOf(document: DocumentNode): number {
  const lexer = new Lexer(new Source(print(document)));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  return count;
}
