import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { CommandData, CommandType } from '@redress/domain/acts/commands.ts';
import { useCommandForm, type Typed } from '@redress/web/form/use-command-form.ts';
import type { Hearing } from './use-hearing.ts';

type Sent = { caseId: string; idempotencyKey: string };

type HearingFormOptions<T extends CommandType, Answer, Variables extends OperationVariables> = {
  type: T;
  data: Typed<CommandData[T]>;
  mutation: TypedDocumentNode<Answer, Variables>;
  variables: (data: CommandData[T], sent: Sent) => Variables;
};

/** One command on a hearing as a form. `submit` is true when it was done. */
export function useHearingForm<
  T extends CommandType,
  Answer extends object,
  Variables extends OperationVariables,
>({ caseId, facts }: Hearing, { variables, ...command }: HearingFormOptions<T, Answer, Variables>) {
  const client = useApolloClient();
  const form = useCommandForm({
    ...command,
    facts,
    variables: (data, idempotencyKey) => variables(data, { caseId, idempotencyKey }),
  });
  const submit = async (): Promise<boolean> => {
    const outcome = await form.submit();
    // Refused by the server: somebody else was faster. What is shown is out of date as well.
    if (outcome !== undefined && outcome.is !== 'failed')
      await client.refetchQueries({ include: 'active' }).catch(() => undefined);
    return outcome?.is === 'done';
  };
  return { ...form, submit };
}
