import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import type { Command, CommandData, CommandType } from '@redress/domain/acts/commands.ts';
import { problems, refusal } from '@redress/domain/acts/decide.ts';
import type { Refusal } from '@redress/domain/acts/facts.ts';
import { useCommand, type Reason } from '@redress/web/apollo/use-command.ts';
import { inWords } from '@redress/web/refusals/in-words.ts';
import { useState, type FormEvent } from 'react';
import { useOpenCase } from '../case/open-case.ts';
import { useSay } from '../words/use-say.ts';

type ActVariables<Input> = OperationVariables & { caseId: string; key: string; input: Input };

type ActOptions<T extends CommandType, Data extends object, Input> = {
  type: T;
  mutation: TypedDocumentNode<Data, ActVariables<Input>>;
  /** What stands in the form when it opens. */
  start: CommandData[T];
  /** The mutation's input, where the contract writes it otherwise than the domain. */
  input?: (data: CommandData[T]) => Input;
  /** What has to be chosen, by field, and what is said where it was not: the contract knows no “nothing”. */
  choices?: Readonly<Record<string, string>>;
  /** Said when it is done. */
  done: string;
  onDone: () => void;
};

/**
 * One act on a case as a form: the rules of the domain judge what was typed, first here, then on the server; either's reasons stand at their
 * fields. What was typed stays until it is done; an attempt that got no answer goes out again under the same key.
 */
export function useActForm<T extends CommandType, Data extends object, Input>(
  options: ActOptions<T, Data, Input>,
) {
  const { type, mutation, start, onDone } = options;
  const { facts, file } = useOpenCase();
  const say = useSay();
  const client = useApolloClient();
  const command = useCommand(mutation);
  const [data, setData] = useState<CommandData[T]>(start);
  const [tried, setTried] = useState(0);
  const [answered, setAnswered] = useState<{ data: CommandData[T]; reasons: readonly Reason[] }>();

  const asked = { type, data } as Command;
  const gate = refusal(asked, facts);
  const own = tried > 0 && gate === undefined ? wrongWith(data) : [];
  // The server's reasons are about what was sent; they go when that is changed.
  const theirs = answered?.data === data ? answered.reasons : [];
  const reasons = own.length > 0 ? own : theirs;

  function wrongWith(typed: CommandData[T]): readonly Reason[] {
    const unchosen = Object.entries(options.choices ?? {}).filter(([field]) =>
      isNothing(typed[field as keyof typeof typed]),
    );
    return [
      ...unchosen.map(([field, text]) => ({ field, text })),
      ...problems({ type, data: typed } as Command, facts)
        .map(reasonOf)
        .filter(({ field }) => !unchosen.some(([name]) => name === field)),
    ];
  }

  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    setTried((times) => times + 1);
    if (gate !== undefined || wrongWith(data).length > 0) return;
    const input = options.input === undefined ? (data as unknown as Input) : options.input(data);
    const outcome = await command.send((key) => ({ caseId: file.caseId, key, input }));
    setAnswered(outcome.is === 'refused' ? { data, reasons: outcome.reasons } : undefined);
    if (outcome.is !== 'done') return;
    // It is done, whether or not the page can show it at once.
    await client.refetchQueries({ include: ['Case'] }).catch(() => undefined);
    notifications.show({
      message: options.done,
      color: 'teal',
      autoClose: 6000,
      closeButtonProps: { 'aria-label': say('notice.close') },
    });
    onDone();
  };

  return {
    data,
    set: (change: Partial<CommandData[T]>) => setData((before) => ({ ...before, ...change })),
    /** Every reason against it, for the top of the form. */
    reasons,
    tried,
    errorOf: (field: string) => reasons.find((reason) => reason.field === field)?.text,
    refused: gate && inWords(gate),
    failed: command.outcome?.is === 'failed' ? command.outcome.words : undefined,
    pending: command.pending,
    submit,
  };
}

export type ActForm = Pick<
  ReturnType<typeof useActForm>,
  'reasons' | 'tried' | 'refused' | 'failed' | 'pending' | 'submit'
>;

const isNothing = (value: unknown): boolean => value === undefined || value === '';

const reasonOf = (found: Refusal): Reason => ({
  text: inWords(found),
  ...(found.field === undefined ? {} : { field: found.field }),
});
