import { assigned, contact } from '@redress/domain/testing/retold.ts';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { InCase, service, toldTo, type Answer } from '../../../testing/told-case.tsx';
import { NoteForm } from './NoteForm.tsx';

const done: Answer = { addNote: { __typename: 'CommandDone', seq: 9 } };
const refused: Answer = {
  addNote: {
    __typename: 'Refused',
    message: 'No.',
    field: 'note',
    refusals: [{ __typename: 'Refusal', code: 'x', message: 'Write it otherwise.', field: 'note' }],
  },
};
const lost = new TypeError('Failed to fetch');

function open(...answers: Answer[]) {
  const { client, sent } = service(...answers);
  const onDone = vi.fn();
  render(
    <InCase open={toldTo(assigned(), contact)} client={client}>
      <NoteForm onDone={onDone} cancel="/" />
    </InCase>,
  );
  return { sent, onDone, user: userEvent.setup() };
}

const box = () => screen.getByLabelText<HTMLTextAreaElement>(/What to put on the file/);
const save = () => screen.getByRole('button', { name: 'Save the note' });

describe('a form of an act', () => {
  it('asks the rules before it sends anything, and says why not at the field', async () => {
    const { sent, user } = open(done);
    await user.click(save());
    expect(sent).toEqual([]);
    expect(screen.getByRole('alert').textContent).toContain('Write the note.');
    expect(box().getAttribute('aria-invalid')).toBe('true');
  });

  it('shows what the server refuses at its field, and keeps what was typed', async () => {
    const { user, onDone } = open(refused);
    await user.type(box(), 'Rang them.');
    await user.click(save());
    expect((await screen.findByRole('alert')).textContent).toContain('Write it otherwise.');
    expect(box().value).toBe('Rang them.');
    expect(onDone).not.toHaveBeenCalled();
    await user.type(box(), ' Twice.');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('sends again under the same key after a lost connection, and is done once', async () => {
    const { user, sent, onDone } = open(lost, done);
    await user.type(box(), 'Rang them.');
    await user.click(save());
    expect((await screen.findByRole('alert')).textContent).toContain('will not be sent twice');
    await user.click(save());
    await vi.waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
    expect(sent.map(({ idempotencyKey }) => idempotencyKey)).toEqual([
      sent[0]?.['idempotencyKey'],
      sent[0]?.['idempotencyKey'],
    ]);
    expect(sent[1]).toMatchObject({ input: { kind: 'note', note: 'Rang them.' } });
  });
});
