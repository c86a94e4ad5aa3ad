import { Stack } from '@mantine/core';
import { ProblemBanner } from '@redress/web/workspace/ProblemBanner.tsx';
import { RefusableButton } from '@redress/web/workspace/RefusableButton.tsx';
import type { FormEvent, ReactNode } from 'react';
import type { CommandForm } from './use-command-form.ts';

type CommandFieldsProps = {
  form: CommandForm;
  button: ReactNode;
  variant?: 'filled' | 'default';
  size?: 'sm' | 'lg';
  onSubmit: () => void;
  /** Beside the button: a way back. */
  beside?: ReactNode;
  children?: ReactNode;
};

/** The fields of one command, what is wrong with them, and the button, which says why not when the rules say no. */
export function CommandFields({
  form,
  button,
  variant,
  size,
  onSubmit,
  beside,
  children,
}: CommandFieldsProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!form.refused && !form.pending) onSubmit();
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        {form.wrong.length > 0 && (
          <ProblemBanner key={form.tries} takesFocus>
            {form.wrong.length === 1 ? (
              form.wrong[0]
            ) : (
              <ul className="panel-problems">
                {form.wrong.map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            )}
          </ProblemBanner>
        )}
        {children}
        <div className="panel-buttons">
          <RefusableButton
            type="submit"
            refused={form.refused}
            pending={form.pending}
            variant={variant}
            size={size}
          >
            {button}
          </RefusableButton>
          {beside}
        </div>
      </Stack>
    </form>
  );
}
