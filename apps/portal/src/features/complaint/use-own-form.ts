import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { CommandData, CommandType } from '@redress/domain/acts/commands.ts';
import { useCommandForm, type Choices, type Typed } from '@redress/web/form/use-command-form.ts';
import type { FieldError } from '@redress/web/ui/ErrorSummary.tsx';
import type { SubmitEvent } from 'react';
import { useOwnCase } from './own-case.ts';

type OwnFormOptions<T extends CommandType, Answer, Variables extends OperationVariables> = {
  type: T;
  data: Typed<CommandData[T]>;
  mutation: TypedDocumentNode<Answer, Variables>;
  variables: (data: CommandData[T], idempotencyKey: string) => Variables;
  choices?: Choices<T>;
  /** When it is done and the complaint was fetched again. */
  onDone: () => Promise<unknown>;
};

/** One command of the complainant as a form. `errors` hold the connection that broke as well: the summary shows all in one place. */
export function useOwnForm<
  T extends CommandType,
  Answer extends object,
  Variables extends OperationVariables,
>({ onDone, ...command }: OwnFormOptions<T, Answer, Variables>) {
  const { facts, refresh } = useOwnCase();
  const form = useCommandForm({ ...command, facts });
  const errors: readonly FieldError[] =
    form.failed === undefined ? form.reasons : [{ text: form.failed }, ...form.reasons];
  const submit = async (event: SubmitEvent) => {
    const outcome = await form.submit(event);
    if (outcome?.is !== 'done') return;
    await refresh();
    await onDone();
  };
  return { ...form, errors, submit };
}

export type OwnForm = Pick<
  ReturnType<typeof useOwnForm>,
  'errors' | 'tries' | 'pending' | 'refused' | 'submit'
>;
