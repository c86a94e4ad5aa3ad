import { calendarOf } from '@redress/domain/procedure/calendar-of.ts';
import { publishedProcedure } from '@redress/domain/procedures/published.ts';
import { LinkRenderer } from '@redress/web/navigation/AppLink.tsx';
import { WithWords } from '@redress/web/testing/with-words.tsx';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { afterEach, describe, expect, it } from 'vitest';
import { OrganisationContext } from '../../layout/organisation.ts';
import { RouterAnchor } from '@redress/web/navigation/RouterAnchor.tsx';
import { paths } from '../../paths.ts';
import { words as around } from '../../words.en.ts';
import { words as promises } from '../promises/words.en.ts';
import { drafts } from './draft.ts';
import FormLayout from './FormLayout.tsx';
import QuestionPage from './QuestionPage.tsx';
import { words } from './words.en.ts';

const key = 'one-to-one-mentors';
const procedure = publishedProcedure(key);
const organisation = {
  key,
  name: '1-2-1 Mentors',
  home: paths.organisation(key),
  procedure,
  untranslated: new Set<string>(),
  calendar: calendarOf(procedure),
};

function openForm(page: string) {
  const children = [{ path: '/at/:organisation/form/:page', Component: QuestionPage }];
  const router = createMemoryRouter([{ Component: FormLayout, children }], {
    initialEntries: [paths.question(key, page)],
  });
  render(
    <WithWords words={{ ...around, ...promises, ...words }}>
      <LinkRenderer value={RouterAnchor}>
        <OrganisationContext value={organisation}>
          <RouterProvider router={router} />
        </OrganisationContext>
      </LinkRenderer>
    </WithWords>,
  );
  return { user: userEvent.setup(), at: () => router.state.location.pathname };
}

const next = () => screen.getByRole('button', { name: 'Continue' });

afterEach(() => {
  cleanup();
  drafts.forget();
});

describe('a page of the form', () => {
  it('says what is wrong beside the box and in a summary that leads to it, and keeps what was typed', async () => {
    const { user, at } = openForm('name');
    await user.type(screen.getByLabelText('Email address'), 'nowhere');
    await user.click(next());
    expect(at()).toBe(paths.question(key, 'name'));
    expect(screen.getByRole('link', { name: 'Answer "Your name".' }).getAttribute('href')).toBe('#name');
    expect(screen.getByLabelText<HTMLInputElement>('Email address').value).toBe('nowhere');
    expect(document.title).toBe('Error: Your complaint');
  });

  it('leads on through the pages that the answers make', async () => {
    const { user, at } = openForm('onBehalf');
    await user.click(screen.getByLabelText('For somebody else'));
    await user.click(next());
    expect(at()).toBe(paths.question(key, 'scribe'));
  });

  it('sends somebody elsewhere whom the procedure is not for, with a way back', async () => {
    const { user, at } = openForm('audience');
    await user.click(screen.getByLabelText('I work for 1-2-1 Mentors'));
    await user.click(next());
    expect(at()).toBe(paths.question(key, 'elsewhere'));
    expect(screen.getByText('Ask your manager for it.')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Change my answer' }).getAttribute('href')).toBe(
      paths.question(key, 'audience'),
    );
  });

  it('adds points and takes them away, each with its own words, and puts the focus where the writing goes on', async () => {
    const { user } = openForm('points');
    await user.type(screen.getByLabelText('Point 1'), 'Left alone outside.');
    await user.click(screen.getByRole('button', { name: 'Add another point' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Point 2'));
    await user.keyboard('No reports.');
    await user.click(screen.getByRole('button', { name: 'Remove point 1' }));
    expect(drafts.get()?.points).toEqual(['No reports.']);
  });

  it('offers no suggestions from what was typed on this device before', () => {
    openForm('name');
    expect(screen.getByLabelText('Your name').getAttribute('autocomplete')).toBe('off');
  });
});
