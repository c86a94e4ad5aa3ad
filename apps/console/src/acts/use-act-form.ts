import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { CommandData, CommandType } from '@redress/domain/acts/commands.ts';
import type { Choices, Typed } from '@redress/web/form/use-command-form.ts';
import { useTypedForm } from '@redress/web/form/use-typed-form.ts';
import { useOpenCase } from '../case/open-case.ts';
import { useNotice } from '@redress/web/workspace/use-notice.ts';

type OnCase<Input> = { caseId: string; idempotencyKey: string; input: Input };

type ActOptions<T extends CommandType, Answer, Input> = {
  type: T;
  mutation: TypedDocumentNode<Answer, OnCase<Input>>;
  /** What stands in the form when it opens; '' for what has to be chosen. */
  start: Typed<CommandData[T]>;
  choices?: Choices<T>;
  /** Said when it is done. */
  done: string;
  onDone: () => void;
};

/** One act on the open case as a form. When it is done it is said so, and the case is fetched again. */
export function useActForm<T extends CommandType, Answer extends object>(
  options: ActOptions<T, Answer, CommandData[T]>,
) {
  return useActFormAs(options, (data) => data);
}

/** The same where the contract takes less than the act's data: `input` makes of it what is sent. */
export function useActFormAs<T extends CommandType, Answer extends object, Input>(
  { done, onDone, ...act }: ActOptions<T, Answer, Input>,
  input: (data: CommandData[T]) => Input,
) {
  const { facts, file } = useOpenCase();
  const notice = useNotice();
  const client = useApolloClient();
  const form = useTypedForm({
    ...act,
    facts,
    variables: (typed, idempotencyKey) => ({ caseId: file.caseId, idempotencyKey, input: input(typed) }),
  });

  const submit = async () => {
    const outcome = await form.submit();
    if (outcome?.is !== 'done') return;
    // It is done, whether or not the page can show it at once.
    await client.refetchQueries({ include: ['Case'] }).catch(() => undefined);
    notice(done);
    onDone();
  };
  return { ...form, submit };
}

/** What a frame around the fields of an act is given. */
export type ActForm = Pick<
  ReturnType<typeof useActForm>,
  'reasons' | 'tries' | 'refused' | 'failed' | 'pending' | 'submit'
>;
