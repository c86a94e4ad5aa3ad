import {
  ApolloClient,
  ApolloLink,
  gql,
  InMemoryCache,
  Observable,
  type TypedDocumentNode,
} from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ApolloProvider } from '@apollo/client/react';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { WithWords } from '../../testing/with-words.tsx';
import { createKept } from '../session/kept-in-tab.ts';
import { useCommand } from './use-command.ts';

type Sent =
  | { __typename: 'CommandDone'; seq: number }
  | { __typename: 'Refused'; message: string; field: string | null };

const SEND: TypedDocumentNode<{ __typename: 'Mutation'; send: Sent }, { idempotencyKey: string }> = gql`
  mutation Send($idempotencyKey: String!) {
    send(idempotencyKey: $idempotencyKey) {
      ... on CommandDone {
        seq
      }
      ... on Refused {
        message
        field
      }
    }
  }
`;

type Answer = Sent | Error;

/** A service that gives these answers in turn and remembers the key of every request. */
function service(...answers: Answer[]) {
  const keys: string[] = [];
  const link = new ApolloLink((operation) => {
    keys.push(String(operation.variables.idempotencyKey));
    const answer = answers[keys.length - 1] ?? new TypeError('Failed to fetch');
    return new Observable((observer) => {
      if (answer instanceof Error) return observer.error(answer);
      observer.next({ data: { __typename: 'Mutation', send: answer } });
      observer.complete();
    });
  });
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <WithWords>
      <ApolloProvider client={client}>{children}</ApolloProvider>
    </WithWords>
  );
  return { keys, wrapper };
}

const done: Sent = { __typename: 'CommandDone', seq: 4 };
const refused: Sent = { __typename: 'Refused', message: 'Sign the complaint first.', field: 'signature' };
const lost = new TypeError('Failed to fetch');

function press(hook: {
  current: ReturnType<typeof useCommand<{ __typename: 'Mutation'; send: Sent }, { idempotencyKey: string }>>;
}) {
  return act(() => hook.current.send((idempotencyKey) => ({ idempotencyKey })));
}

describe('useCommand', () => {
  it('gives the answer of what was done', async () => {
    const { wrapper } = service(done);
    const { result } = renderHook(() => useCommand(SEND), { wrapper });
    expect(await press(result)).toEqual({ is: 'done', answer: expect.objectContaining(done) });
    expect(result.current.pending).toBe(false);
  });

  it('sends the same key again after a lost connection, so that nothing is done twice', async () => {
    const { wrapper, keys } = service(lost, done);
    const { result } = renderHook(() => useCommand(SEND), { wrapper });
    const first = await press(result);
    expect(first).toMatchObject({ is: 'failed', words: expect.stringContaining('will not be sent twice') });
    expect(await press(result)).toMatchObject({ is: 'done' });
    expect(keys[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
    expect(keys[1]).toBe(keys[0]);
  });

  it('takes a new key after an answer, so that the corrected form is a new attempt', async () => {
    const { wrapper, keys } = service(refused, done);
    const { result } = renderHook(() => useCommand(SEND), { wrapper });
    expect(await press(result)).toEqual({
      is: 'refused',
      words: 'Sign the complaint first.',
      field: 'signature',
      reasons: [{ text: 'Sign the complaint first.', field: 'signature' }],
    });
    await press(result);
    expect(keys[1]).not.toBe(keys[0]);
  });

  it('sends once when pressed twice', async () => {
    const { wrapper, keys } = service(done);
    const { result } = renderHook(() => useCommand(SEND), { wrapper });
    await act(() =>
      Promise.all([1, 2].map(() => result.current.send((idempotencyKey) => ({ idempotencyKey })))),
    );
    expect(keys).toHaveLength(1);
  });

  it('keeps the key of an attempt over a reload of the page', async () => {
    const key = createKept('sendKey', '');
    const before = service(lost);
    const { result, unmount } = renderHook(() => useCommand(SEND, { key }), { wrapper: before.wrapper });
    await press(result);
    unmount();
    const after = service(done);
    const again = renderHook(() => useCommand(SEND, { key: createKept('sendKey', '') }), {
      wrapper: after.wrapper,
    });
    await press(again.result);
    expect(after.keys[0]).toBe(before.keys[0]);
  });

  it('says nothing of what the server did not mean for the reader', async () => {
    const secret = new CombinedGraphQLErrors({
      data: null,
      errors: [{ message: 'relation "x" does not exist', extensions: { code: 'INTERNAL' } }],
    });
    const { wrapper } = service(secret);
    const { result } = renderHook(() => useCommand(SEND), { wrapper });
    const outcome = await press(result);
    expect(outcome).toMatchObject({ is: 'failed', words: expect.stringContaining('went wrong on our side') });
  });
});
