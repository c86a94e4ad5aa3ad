import { farah, heard, inSession, ready } from '@redress/domain/testing/panel-retold.ts';
import { at } from '@redress/domain/testing/given-when-then.ts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { showHearing } from '../../../testing/told-hearing.tsx';
import RoomPage from './RoomPage.tsx';

const sheet = inSession().procedure.panel?.runSheet ?? [];
const taken = (steps: number) => {
  const story = inSession();
  for (const { key } of sheet.slice(0, steps))
    story.when(at('2026-04-09', '14:10'), farah, 'TakeHearingStep', { step: key });
  return story;
};

describe('the hearing room', () => {
  it('opens only with a quorum, and says so before anything is sent', async () => {
    const story = ready();
    story.now = at('2026-04-09', '13:55');
    const { sent } = showHearing(RoomPage, story, 'farah');
    await userEvent.click(await screen.findByRole('button', { name: 'Open the hearing' }));
    expect(screen.getByRole('alert').textContent).toContain('Too few members are present');
    expect(sent).toEqual([]);
    for (const box of screen.getAllByRole('checkbox')) await userEvent.click(box);
    await userEvent.click(screen.getByRole('button', { name: 'Open the hearing' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.variables.input).toEqual({ present: ['farah', 'george', 'anne'] });
  });

  it('[OTO-HEAR-2] shows the step, who speaks and who may question', async () => {
    showHearing(RoomPage, taken(3), 'anne');
    await screen.findByText('Step 3 of 8');
    expect(
      screen.getByRole('heading', { name: 'The Director and the panel question the complainant' }),
    ).toBeDefined();
    expect(screen.getByText('The Director and the panel')).toBeDefined();
  });

  it('gives the steps to the chair alone, and a note to every member', async () => {
    const { sent } = showHearing(RoomPage, taken(1), 'anne');
    await screen.findByText('Step 1 of 8');
    expect(screen.queryByRole('button', { name: 'Go on to this step' })).toBeNull();
    await userEvent.type(screen.getByLabelText(/What is said in this step/), 'All were there.');
    await userEvent.click(screen.getByRole('button', { name: 'Keep this note' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      name: 'NoteAtHearing',
      variables: { input: { step: sheet[0]?.key, note: 'All were there.' } },
    });
  });

  it('[OTO-HEAR-7] keeps “End the hearing” and says which step is left', async () => {
    showHearing(RoomPage, taken(7), 'farah');
    const end = await screen.findByRole('button', { name: 'End the hearing' });
    expect(end.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText(/was not taken yet/)).toBeDefined();
  });

  it('leads to the vote when the hearing has ended', async () => {
    showHearing(RoomPage, heard(), 'anne');
    const link = await screen.findByRole('link', { name: 'Go to the vote' });
    expect(link.getAttribute('href')).toBe('/hearings/case-1/vote');
  });
});
