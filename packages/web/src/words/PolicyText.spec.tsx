import { publishedProcedure } from '@redress/domain/procedures/published.ts';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { WithWords } from '../../testing/with-words.tsx';
import { Definitions } from '../workspace/Definitions.tsx';
import { readForReader } from './read-for-reader.ts';

afterEach(cleanup);

const policy = publishedProcedure('not-alone-mentoring');
const welsh = { ...policy, identity: { ...policy.identity, language: 'cy' } };

function show(language: string) {
  document.documentElement.lang = language;
  const [stage] = readForReader(welsh).procedure.stages;
  const rows = [
    { term: 'Stage', value: stage?.name },
    { term: 'Name', value: 'Somebody' },
  ];
  render(
    <WithWords>
      <Definitions rows={rows} />
    </WithWords>,
  );
  return screen.getByText(stage?.name ?? '');
}

it('a text of the policy in another language than the page says in which, and nothing else does', () => {
  expect(show('en').lang).toBe('cy');
  expect(screen.getByText('Somebody').lang).toBe('');
});

it('says nothing to a reader of the policy’s own language', () => {
  expect(show('cy').lang).toBe('');
});
