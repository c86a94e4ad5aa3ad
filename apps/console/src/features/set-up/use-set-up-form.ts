import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCommand } from '@redress/web/apollo/use-command.ts';
import { useNotice } from '@redress/web/workspace/use-notice.ts';
import { useState } from 'react';

type Sent<Input> = { idempotencyKey: string; input: Input };

type SetUpFormOptions<Data, Answer, Input> = {
  mutation: TypedDocumentNode<Answer, Sent<Input>>;
  /** What stands in the form when it opens. */
  start: Data;
  input: (data: Data) => Input;
  /** Said when it is done. */
  done: string;
  onDone?: () => void;
};

/** One act of an administrator as a form. The rules judge it on the server; their reasons stand at their fields, and what was typed stays. */
export function useSetUpForm<Data extends object, Answer extends object, Input>({
  mutation,
  start,
  input,
  done,
  onDone,
}: SetUpFormOptions<Data, Answer, Input>) {
  const client = useApolloClient();
  const notice = useNotice();
  const [data, setData] = useState(start);
  const [tries, setTries] = useState(0);
  const { send, pending, outcome, reset } = useCommand(mutation);
  const reasons = outcome?.is === 'refused' ? outcome.reasons : [];
  const errorOf = (place: string) => reasons.find(({ field }) => field === place)?.text;
  return {
    data,
    set: (change: Partial<Data>) => setData((before) => ({ ...before, ...change })),
    errorOf,
    /** One field, for the box that shows it: what stands there, how it changes, and what is wrong with it. */
    field: <Field extends keyof Data & string>(name: Field) => ({
      value: data[name],
      onChange: (value: Data[Field]) => setData((before) => ({ ...before, [name]: value })),
      error: errorOf(name),
    }),
    reasons,
    tries,
    refused: undefined,
    failed: outcome?.is === 'failed' ? outcome.words : undefined,
    pending,
    submit: async () => {
      setTries(tries + 1);
      const ended = await send((idempotencyKey) => ({ idempotencyKey, input: input(data) }));
      if (ended.is !== 'done') return;
      reset();
      // It is done, whether or not the page can show it at once.
      await client.refetchQueries({ include: ['Administration'] }).catch(() => undefined);
      notice(done);
      onDone?.();
    },
  };
}

export type SetUpForm = Pick<
  ReturnType<typeof useSetUpForm>,
  'reasons' | 'tries' | 'refused' | 'failed' | 'pending' | 'submit'
>;

/** A line that may be left out. */
export const orNothing = (text: string): string | undefined => (text.trim() === '' ? undefined : text);
