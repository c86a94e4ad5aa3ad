import { farah, heard, inSession, vote } from '@redress/domain/testing/panel-retold.ts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { showHearing } from '../../../testing/told-hearing.tsx';
import VotePage from './VotePage.tsx';

const chosen = async () => {
  await userEvent.click(await screen.findByLabelText('Upheld in part'));
  await userEvent.type(screen.getByLabelText('Your reasons'), 'The call log says enough.');
  await userEvent.click(screen.getByRole('button', { name: 'Check your vote' }));
};
const broken = new TypeError('Failed to fetch');

describe('voting', () => {
  it('[OTO-DEC-1] seals a vote only after it was looked at once more', async () => {
    const { sent } = showHearing(VotePage, heard(), 'anne');
    await chosen();
    expect(sent).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Seal my vote' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.variables.input).toEqual({
      outcome: 'partlyUpheld',
      reasons: 'The call log says enough.',
    });
  });

  it('says what is missing in the words of the rules, and sends nothing', async () => {
    const { sent } = showHearing(VotePage, heard(), 'anne');
    await userEvent.click(await screen.findByRole('button', { name: 'Check your vote' }));
    expect(screen.getByRole('alert')).toHaveProperty(
      'textContent',
      expect.stringContaining('Choose from the list.'),
    );
    expect(screen.queryByRole('button', { name: 'Seal my vote' })).toBeNull();
    expect(sent).toEqual([]);
  });

  it('keeps the vote after a lost connection, and sends it again under the same key', async () => {
    const { sent } = showHearing(VotePage, heard(), 'anne', [broken]);
    await chosen();
    await userEvent.click(screen.getByRole('button', { name: 'Seal my vote' }));
    await screen.findByText(/will not be sent twice/);
    await userEvent.click(screen.getByRole('button', { name: 'Seal my vote' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]?.variables).toEqual(sent[0]?.variables);
  });

  it('keeps the button and says why not while the hearing runs', async () => {
    showHearing(VotePage, inSession(), 'anne');
    const button = await screen.findByRole('button', { name: 'Check your vote' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText(/Members vote when the hearing has ended/)).toBeDefined();
  });
});

describe('waiting for the others', () => {
  it('says how many have not voted, and nothing of who or for what', async () => {
    const story = vote(vote(heard(), 'anne', 'upheld'), 'george', 'notUpheld');
    showHearing(VotePage, story, 'anne');
    await screen.findByText('1 member has not voted yet.');
    const page = screen.getByText('Your vote is in').closest('body')?.textContent ?? '';
    expect(page).not.toMatch(/george|farah|upheld/i);
  });

  it('asks for another vote when a round decided nothing', async () => {
    const story = heard();
    for (const [member, outcome] of [
      ['farah', 'upheld'],
      ['george', 'partlyUpheld'],
      ['anne', 'notUpheld'],
    ] as const)
      vote(story, member, outcome);
    showHearing(VotePage, story, farah.kind === 'panel' ? farah.personId : '');
    await screen.findByText('The votes decided nothing');
    expect(screen.getByRole('button', { name: 'Check your vote' })).toBeDefined();
  });

  it('[OTO-DEC-1] shows what was decided, and only that it was by a majority', async () => {
    const story = heard();
    vote(story, 'farah', 'partlyUpheld');
    vote(story, 'george', 'notUpheld');
    vote(story, 'anne', 'partlyUpheld');
    showHearing(VotePage, story, 'george');
    await screen.findByText('Upheld in part');
    expect(screen.getByText('By a majority')).toBeDefined();
    expect(screen.queryByText('Not upheld')).toBeNull();
  });
});
