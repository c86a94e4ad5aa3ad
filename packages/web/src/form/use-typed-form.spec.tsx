import { ApolloClient, ApolloLink, gql, InMemoryCache, type TypedDocumentNode } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { CommandData } from '@redress/domain/acts/commands.ts';
import { assigned, contact } from '@redress/domain/testing/retold.ts';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { WithWords } from '../../testing/with-words.tsx';
import type { Typed } from './use-command-form.ts';
import { useTypedForm } from './use-typed-form.ts';

type Answer = { __typename: 'Mutation'; nameSubject: { __typename: string } };
const NAME_SUBJECT: TypedDocumentNode<Answer, Record<string, unknown>> = gql`
  mutation NameSubject {
    nameSubject {
      __typename
    }
  }
`;

const openForm = () => {
  const client = new ApolloClient({ link: ApolloLink.empty(), cache: new InMemoryCache() });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <WithWords>
      <ApolloProvider client={client}>{children}</ApolloProvider>
    </WithWords>
  );
  const facts = assigned().facts(contact);
  const start = { roles: [], description: '' };
  const options = {
    type: 'NameSubject',
    facts,
    start,
    mutation: NAME_SUBJECT,
    variables: () => ({}),
  } as const;
  return renderHook(() => useTypedForm(options), { wrapper }).result;
};

describe('a form that holds what is typed', () => {
  it('gives each box its value, takes what is typed there, and says what is wrong with it', async () => {
    const form = openForm();
    act(() => form.current.field('description').onChange('A tutor'));
    expect(form.current.field('description')).toMatchObject({ value: 'A tutor', error: undefined });
    act(() => form.current.field('description').onChange(''));
    await act(() => form.current.submit());
    expect(form.current.field('description').error).toMatch(/\w/);
  });

  it('leaves out a field that may be left out and has nothing in it', () => {
    const form = openForm();
    act(() => form.current.optional('personId').onChange('0b0f'));
    expect(form.current.optional('personId').value).toBe('0b0f');
    act(() => form.current.optional('personId').onChange(''));
    expect(form.current.optional('personId').value).toBe('');
    expect(form.current.data.personId).toBeUndefined();
  });

  it('compiles only with the fields and kinds of the act’s schema', () => {
    const form = openForm();
    // @ts-expect-error: no field of the act
    expect(form.current.field('descripton').value).toBeUndefined();
    // @ts-expect-error: a list, not a text
    const roles: string = form.current.field('roles').value;
    expect(roles).toEqual([]);
    // @ts-expect-error: what the act needs and the form neither shows nor fixes
    const lacking: Typed<CommandData['NameSubject']> = { roles: [] };
    // @ts-expect-error: a word that the schema does not list
    const odd: Typed<CommandData['AddNote']> = { kind: 'rumour', note: '' };
    // @ts-expect-error: a field too many
    const more: Typed<CommandData['SendMessage']> = { message: '', subject: '' };
    expect([lacking, odd, more]).toHaveLength(3);
  });
});
