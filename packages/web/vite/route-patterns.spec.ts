import { expect, it } from 'vitest';
import { patternsOf } from './route-patterns.ts';

it('an app has a pattern for each of its addresses, whichever way they are written', () => {
  const paths = {
    home: () => '/',
    case: (id = ':id') => `/cases/${id}`,
    question: (key: string, page: string, changing = false) =>
      `/at/${encodeURIComponent(key)}/form/${page}${changing ? '?change' : ''}`,
    again: () => '/',
  };
  expect(patternsOf(paths)).toEqual(['/', '/cases/:id', '/at/:any/form/:any']);
});
