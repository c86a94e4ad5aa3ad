import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { WithWords } from '../../../testing/with-words.tsx';
import { examples } from './examples.tsx';
import { fixturesOf } from './fixtures.ts';
import { normalise } from './normalise.ts';

describe.each(Object.entries(examples))('%s', (component, { names, draw }) => {
  it.each(fixturesOf(component, names).map((fixture) => [fixture.name, fixture] as const))(
    'draws “%s” as govuk-frontend does',
    (_, fixture) => {
      const ours = renderToStaticMarkup(<WithWords>{draw(fixture.options)}</WithWords>);
      expect(normalise(ours)).toBe(normalise(fixture.html));
    },
  );
});
