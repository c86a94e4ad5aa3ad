import { composed, ready } from '@redress/domain/testing/panel-retold.ts';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { showHearing } from '../../../testing/told-hearing.tsx';
import PapersPage from './PapersPage.tsx';
import { forgetReadingMarks } from './reading-marks.ts';

afterEach(forgetReadingMarks);
const contents = () => within(screen.getByRole('navigation', { name: 'Contents' })).getAllByRole('button');

describe('the papers', () => {
  it('are numbered and read one after another, the points first and each once', async () => {
    showHearing(PapersPage, ready(), 'anne');
    await screen.findByText('Document 1 of 5');
    expect(contents()).toHaveLength(5);
    await userEvent.click(screen.getByRole('button', { name: 'Next document' }));
    expect(screen.getByText('Document 2 of 5')).toBeDefined();
    expect(document.activeElement?.tagName).toBe('H2');
  });

  it('carry marks that are the reader’s own and go with them', async () => {
    const { sent } = showHearing(PapersPage, ready(), 'anne');
    await userEvent.click(await screen.findByLabelText('I have read this'));
    expect(screen.getByText('You have marked 1 of 5 as read.')).toBeDefined();
    expect([sent, sessionStorage.length, localStorage.length]).toEqual([[], 0, 0]);
  });

  it('are not there before they are released', async () => {
    showHearing(PapersPage, composed(), 'anne');
    expect(await screen.findByText('No papers are released yet.')).toBeDefined();
  });
});
