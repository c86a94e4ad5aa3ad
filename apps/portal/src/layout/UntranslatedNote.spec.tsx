import { calendarOf } from '@redress/domain/procedure/calendar-of.ts';
import { readForReader } from '@redress/web/words/read-for-reader.ts';
import { publishedProcedure } from '@redress/domain/procedures/published.ts';
import { WithWords } from '@redress/web/testing/with-words.tsx';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { OrganisationContext, type Organisation } from './organisation.ts';
import { PolicyText } from '@redress/web/words/PolicyText.tsx';
import { UntranslatedNote } from './UntranslatedNote.tsx';
import { words } from '../words.en.ts';

afterEach(cleanup);

const policy = publishedProcedure('not-alone-mentoring');
const [first, second] = policy.stages;

/** A policy in Welsh, of which the first stage has a name in English too. */
const welsh = {
  ...policy,
  identity: { ...policy.identity, language: 'cy' },
  stages: policy.stages.map((stage) =>
    stage === first ? { ...stage, name: { cy: 'Pryder', en: 'A worry' } } : stage,
  ),
};

function show(language: string) {
  document.documentElement.lang = language;
  const { procedure, untranslated } = readForReader(welsh);
  const organisation: Organisation = {
    key: 'o',
    name: 'O',
    home: '/',
    procedure,
    untranslated,
    calendar: calendarOf(procedure),
  };
  render(
    <WithWords words={words}>
      <OrganisationContext value={organisation}>
        <UntranslatedNote />
        {procedure.stages.slice(0, 2).map(({ key, name }) => (
          <p key={key}>
            <PolicyText>{name}</PolicyText>
          </p>
        ))}
      </OrganisationContext>
    </WithWords>,
  );
}

it('a text that is not there in the reader’s language stands in the policy’s own, marked with that language, under a note', () => {
  show('en');
  expect(screen.getByText(/not there in your language.*Welsh/)).toBeTruthy();
  expect(screen.getByText(second?.name ?? '').getAttribute('lang')).toBe('cy');
  expect(screen.getByText('A worry').getAttribute('lang')).toBeNull();
});

it('nothing is said and nothing is marked for a reader of the policy’s own language', () => {
  show('cy');
  expect(screen.queryByText(/not there in your language/)).toBeNull();
  expect(screen.getByText('Pryder').getAttribute('lang')).toBeNull();
});
