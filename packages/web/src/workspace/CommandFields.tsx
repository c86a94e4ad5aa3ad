import { Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import type { CommandForm } from '../form/use-command-form.ts';
import classes from './CommandFields.module.css';
import { ProblemBanner } from './ProblemBanner.tsx';
import { RefusableButton } from './RefusableButton.tsx';

type CommandFieldsProps = {
  form: CommandForm;
  /** What the button says. */
  button: ReactNode;
  variant?: 'filled' | 'default';
  size?: 'sm' | 'lg';
  onSubmit: () => void;
  /** Beside the button: a way back. */
  beside?: ReactNode;
  children?: ReactNode;
};

/** The fields of one command: what is wrong with them above, and below the button, which says why not when the rules say no. */
export function CommandFields(props: CommandFieldsProps) {
  const { form, button, onSubmit, beside, children } = props;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!form.refused && !form.pending) onSubmit();
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        {form.reasons.length > 0 && (
          <ProblemBanner key={form.tries} takesFocus>
            <ul className={classes.reasons}>
              {form.reasons.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </ProblemBanner>
        )}
        {form.failed && <ProblemBanner takesFocus>{form.failed}</ProblemBanner>}
        {children}
        <div className={classes.buttons}>
          <RefusableButton
            type="submit"
            refused={form.refused}
            pending={form.pending}
            variant={props.variant}
            size={props.size}
          >
            {button}
          </RefusableButton>
          {beside}
        </div>
      </Stack>
    </form>
  );
}
