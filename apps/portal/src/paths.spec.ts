import { matchRoutes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { paths } from './paths.ts';
import { routes } from './routes.tsx';

const leaf = (path: string) => matchRoutes(routes, path)?.at(-1)?.route;

describe('paths', () => {
  it.each(Object.entries(paths))('%s leads to a page of its own', (_, path) => {
    const address = (path as (...parts: string[]) => string)('not-alone-mentoring', 'kind');
    expect(leaf(address)).toBeDefined();
    expect(leaf(address)?.path).not.toBe('*');
  });

  it('answers any other address with “not found”', () => {
    expect(leaf('/no/such/page')?.path).toBe('*');
    expect(leaf('/complaint/no/such/page')?.path).toBe('*');
  });

  it('keeps an organisation’s key in one segment', () => {
    expect(paths.organisation('a/b')).toBe('/at/a%2Fb');
  });
});
