import { matchRoutes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { paths } from './paths.ts';
import { routes } from './routes.tsx';

const { exit, ...pages } = paths;

describe('paths', () => {
  it.each(Object.entries(pages))('%s leads to a page of its own', (_, path) => {
    const found = matchRoutes(routes, path())?.at(-1)?.route;
    expect(found?.path ?? (found?.index && '/')).not.toBe('*');
    expect(found).toBeDefined();
  });

  it('leaves the way out to the server', () => {
    expect(matchRoutes(routes, exit())?.at(-1)?.route.path).toBe('*');
  });
});
