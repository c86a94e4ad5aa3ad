import { matchRoutes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { paths } from './paths.ts';
import { routes } from './routes.tsx';

describe('paths', () => {
  it.each(Object.entries(paths))('%s leads to a page of its own', (_, path) => {
    const found = matchRoutes(routes, path('not-alone-mentoring'))?.at(-1)?.route;
    expect(found).toBeDefined();
    expect(found?.path).not.toBe('*');
  });

  it('answers any other address with “not found”', () => {
    expect(matchRoutes(routes, '/no/such/page')?.at(-1)?.route.path).toBe('*');
  });

  it('keeps an organisation’s key in one segment', () => {
    expect(paths.organisation('a/b')).toBe('/at/a%2Fb');
  });
});
