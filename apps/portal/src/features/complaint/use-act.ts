import { problems } from '@redress/domain/acts/decide.ts';
import type { Command } from '@redress/domain/acts/commands.ts';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useCommand } from '@redress/web/apollo/use-command.ts';
import type { SendMessageMutation, SendMessageMutationVariables } from '../../generated/operations.ts';
import type { FieldError } from '@redress/web/ui/ErrorSummary.tsx';
import { inWords } from '@redress/web/refusals/in-words.ts';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../paths.ts';
import type { Done } from './JustDone.tsx';
import { useOwnCase } from './own-case.ts';

const none: readonly FieldError[] = [];

/**
 * Gives one command of the complainant: asks the rules here first, then the server, and keeps what either has against it. When it is done, the
 * complaint is fetched again, and the tracking page says so (`done`).
 */
export function useAct<Data extends object, Variables extends OperationVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
) {
  const { facts, refresh } = useOwnCase();
  const navigate = useNavigate();
  const { send, pending } = useCommand(mutation);
  const [errors, setErrors] = useState(none);

  const act = async (command: Command, variables: (idempotencyKey: string) => Variables, done?: Done) => {
    const wrong = problems(command, facts).map((fault) => ({ field: fault.field, text: inWords(fault) }));
    setErrors(wrong);
    if (wrong.length > 0) return false;
    const outcome = await send(variables);
    if (outcome.is === 'refused') setErrors(outcome.reasons.map(({ text, field }) => ({ text, field })));
    if (outcome.is === 'failed') setErrors([{ text: outcome.words }]);
    if (outcome.is !== 'done') return false;
    await refresh();
    if (done) await navigate(paths.complaint(), { state: { done } });
    return true;
  };

  const errorOf = (field: string) => errors.find((error) => error.field === field)?.text;
  return { act, pending, errors, errorOf, setErrors };
}

/** The same for the one form that stands on a page beside what it sends. */
export type Acting = ReturnType<typeof useAct<SendMessageMutation, SendMessageMutationVariables>>;
