import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { reasonGiven, type Reason } from '../refusals/reason.ts';
import type { Kept } from '../session/kept-in-tab.ts';
import { useWords } from '../words/use-words.ts';
import { readAnswer, type Success } from './answer.ts';
import { isBrokenConnection } from './client.ts';
import { newIdempotencyKey } from './idempotency-key.ts';
import { useProblemWords } from './problem.ts';

export type Outcome<Data> =
  | { is: 'done'; answer: Success<Data> }
  /** The rules say no. `field` names the input it is about, when it is about one. */
  | { is: 'refused'; words: string; field?: string; reasons: readonly Reason[] }
  /** No answer, or none that says anything: the same attempt may be sent again. */
  | { is: 'failed'; words: string };

type CommandOptions = {
  /** Keeps the attempt's key over a reload, for forms whose answers survive one too: `createKept<string>('sendKey', '')`. */
  key?: Kept<string> | undefined;
};

/**
 * Sends one command from one form. Each attempt has a key of its own: after a lost connection the same key goes along
 * again, so trying again cannot do the thing twice; after an answer the next attempt gets a new one. Never throws, and
 * never touches what was typed. Pressing twice while it is under way sends once.
 */
export function useCommand<Data extends object, Variables extends OperationVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
  options: CommandOptions = {},
) {
  const attempt = useAttempt(mutation, options.key);
  const underWay = useRef<Promise<Outcome<Data>>>(undefined);
  const [pending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<Data>>();

  /** Give the variables as a function of the key: `send((idempotencyKey) => ({ input: { ...typed, idempotencyKey } }))`. */
  const send = (variables: (idempotencyKey: string) => Variables): Promise<Outcome<Data>> => {
    if (underWay.current) return underWay.current;
    setPending(true);
    underWay.current = attempt(variables).then((next) => {
      underWay.current = undefined;
      setPending(false);
      setOutcome(next);
      return next;
    });
    return underWay.current;
  };

  return { send, pending, outcome, reset: () => setOutcome(undefined) };
}

/** One attempt to send, under the key of the one before while nobody knows whether that arrived. */
function useAttempt<Data extends object, Variables extends OperationVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
  kept: Kept<string> | undefined,
) {
  const client = useApolloClient();
  const say = useWords();
  const wordsFor = useProblemWords();
  const memory = useRef('');
  const writeKey = (key: string) => {
    memory.current = key;
    kept?.set(key);
  };
  const failed = (error: unknown): Outcome<Data> => ({
    is: 'failed',
    words: wordsFor(error, true) ?? say('web.refusal.broken'),
  });
  return async (variables: (idempotencyKey: string) => Variables): Promise<Outcome<Data>> => {
    const key = kept?.get() || memory.current || newIdempotencyKey();
    writeKey(key);
    try {
      const { data } = await client.mutate<Data>({ mutation, variables: variables(key) });
      writeKey('');
      return data ? judged(data, say('web.refusal.notAllowed')) : failed(new Error('no data'));
    } catch (error) {
      if (!isBrokenConnection(error)) writeKey('');
      return failed(error);
    }
  };
}

function judged<Data extends object>(data: Data, otherwise: string): Outcome<Data> {
  const read = readAnswer(data);
  if ('done' in read) return { is: 'done', answer: read.done };
  const { refusal } = read;
  const reasons = refusal.refusals?.map(reasonGiven) ?? [
    { text: refusal.message ?? otherwise, ...(refusal.field == null ? {} : { field: refusal.field }) },
  ];
  const [first] = reasons;
  return {
    is: 'refused',
    words: first?.text ?? otherwise,
    field: first?.field,
    reasons,
  };
}
