import {
  ApolloClient,
  ApolloLink,
  gql,
  InMemoryCache,
  Observable,
  type TypedDocumentNode,
} from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { CommandData } from '@redress/domain/acts/commands.ts';
import { assigned, contact } from '@redress/domain/testing/retold.ts';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { WithWords } from '../../testing/with-words.tsx';
import { useCommandForm, type Typed } from './use-command-form.ts';

type Note = CommandData['AddNote'];
type Answer = { __typename: 'Mutation'; addNote: { __typename: string; refusals?: object[] } };

const ADD_NOTE: TypedDocumentNode<Answer, { idempotencyKey: string; input: Note }> = gql`
  mutation AddNote($idempotencyKey: String!, $input: AddNoteInput!) {
    addNote(idempotencyKey: $idempotencyKey, input: $input) {
      ... on Refused {
        message
        field
        refusals {
          code
          message
          field
        }
      }
    }
  }
`;

const done = { __typename: 'CommandDone' };
const refused = {
  __typename: 'Refused',
  message: 'No.',
  field: 'note',
  refusals: [{ __typename: 'Refusal', code: 'x', message: 'Write it otherwise.', field: 'note' }],
};

function openForm(start: Typed<Note>, ...answers: object[]) {
  const sent: Record<string, unknown>[] = [];
  const link = new ApolloLink((operation) => {
    sent.push(operation.variables);
    return new Observable((observer) => {
      observer.next({ data: { __typename: 'Mutation', addNote: answers[sent.length - 1] ?? done } });
      observer.complete();
    });
  });
  const client = new ApolloClient({ link, cache: new InMemoryCache({ possibleTypes: { Refused: [] } }) });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <WithWords>
      <ApolloProvider client={client}>{children}</ApolloProvider>
    </WithWords>
  );
  const facts = assigned().facts(contact);
  const form = renderHook(
    (data: Typed<Note>) =>
      useCommandForm({
        type: 'AddNote',
        facts,
        data,
        mutation: ADD_NOTE,
        variables: (input, idempotencyKey) => ({ idempotencyKey, input }),
        choices: { kind: 'Choose what it is.' },
      }),
    { wrapper, initialProps: start },
  );
  const submit = () => act(() => form.result.current.submit());
  return { sent, submit, now: () => form.result.current, type: form.rerender };
}

describe('a command as a form', () => {
  it('says nothing before somebody tried, then what was not chosen and what the rules refuse, and sends nothing', async () => {
    const { now, submit, sent } = openForm({ kind: '', note: '' });
    expect(now().reasons).toEqual([]);
    await submit();
    expect(now().errorOf('kind')).toBe('Choose what it is.');
    expect(now().errorOf('note')).toBe('Write the note.');
    expect(sent).toEqual([]);
  });

  it('is quiet again once all is put right, until the next try', async () => {
    const { now, submit, type } = openForm({ kind: 'note', note: '' });
    await submit();
    type({ kind: 'note', note: 'Rang them.' });
    expect(now().reasons).toEqual([]);
    type({ kind: 'note', note: '' });
    expect(now().reasons).toEqual([]);
    await submit();
    expect(now().errorOf('note')).toBe('Write the note.');
  });

  it('shows what the server refuses at its field, until that is changed', async () => {
    const { now, submit, type, sent } = openForm({ kind: 'note', note: 'Rang them.' }, refused);
    await submit();
    expect(now().errorOf('note')).toBe('Write it otherwise.');
    type({ kind: 'note', note: 'Rang them twice.' });
    expect(now().reasons).toEqual([]);
    await submit();
    expect(sent).toHaveLength(2);
    expect(sent[1]?.['idempotencyKey']).not.toBe(sent[0]?.['idempotencyKey']);
  });
});
