import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { Command, CommandData, CommandType } from '@redress/domain/acts/commands.ts';
import { problems, refusal } from '@redress/domain/acts/decide.ts';
import type { Facts } from '@redress/domain/acts/facts.ts';
import { useCommand } from '@redress/web/apollo/use-command.ts';
import { inWords } from '@redress/web/refusals/in-words.ts';
import { useState } from 'react';

/** What a form knows of the command it is about to give. */
export type CommandForm = {
  /** Why it may not be given at all, whatever is typed. */
  readonly refused?: string;
  readonly pending: boolean;
  /** What is wrong, all of it, since somebody tried; nothing before. */
  readonly wrong: readonly string[];
  /** Goes up with each try, so that the same problem is told again. */
  readonly tries: number;
  readonly errorOf: (field: string) => string | undefined;
};

/**
 * A form for one command: the domain says whether it may be given and what is wrong with what was typed, before anything is sent and in the
 * words the server would use. What was typed stays with the page that holds it. `submit` is true when it was done.
 */
export function useCommandForm<
  T extends CommandType,
  Data extends object,
  Variables extends OperationVariables,
>(facts: Facts, command: { type: T; data: CommandData[T] }, mutation: TypedDocumentNode<Data, Variables>) {
  const client = useApolloClient();
  const { send, pending, outcome, reset } = useCommand(mutation);
  const [tries, setTries] = useState(0);
  const no = refusal(command, facts);
  const faults = tries === 0 || no ? [] : problems(command as unknown as Command, facts);
  const answered = outcome === undefined || outcome.is === 'done' ? [] : reasonsOf(outcome);

  const submit = async (variables: (idempotencyKey: string) => Variables): Promise<boolean> => {
    setTries(tries + 1);
    if (no || problems(command as unknown as Command, facts).length > 0) return false;
    const next = await send(variables);
    // Refused by the server: somebody else was faster. What is shown is out of date as well.
    if (next.is !== 'failed') await client.refetchQueries({ include: 'active' }).catch(() => undefined);
    if (next.is === 'done') setTries(0);
    return next.is === 'done';
  };

  const said =
    faults.length > 0 ? faults.map((fault) => ({ text: inWords(fault), field: fault.field })) : answered;
  const form: CommandForm = {
    refused: no && inWords(no),
    pending,
    wrong: said.map(({ text }) => text),
    tries,
    errorOf: (field) => said.find((reason) => reason.field === field)?.text,
  };
  return {
    form,
    submit,
    /** Something was typed: the server's last answer is about what stood there before. */ touched: reset,
  };
}

type Said = readonly { text: string; field?: string }[];

function reasonsOf(outcome: { is: 'refused'; reasons: Said } | { is: 'failed'; words: string }): Said {
  return outcome.is === 'failed' ? [{ text: outcome.words }] : outcome.reasons;
}
