import { Button, Group, PasswordInput, Stack, TextInput, type TextInputProps } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import { ProblemBanner } from '../workspace/ProblemBanner.tsx';
import { RefusableButton } from '../workspace/RefusableButton.tsx';
import { useEntering } from './use-entering.ts';

type EntryFieldsProps = {
  form: {
    refused: string | undefined;
    tried: number;
    pending: boolean;
    submit: (event: FormEvent) => void;
  };
  button: string;
  /** For a form that was opened on a page. */
  onCancel?: () => void;
  children: ReactNode;
};

/** The fields of a page before sign-in, with what is wrong above them and the one button below. */
export function EntryFields({ form, button, onCancel, children }: EntryFieldsProps) {
  const shared = useWords();
  return (
    <form noValidate onSubmit={form.submit}>
      <Stack>
        {form.refused && (
          <ProblemBanner key={form.tried} takesFocus>
            {form.refused}
          </ProblemBanner>
        )}
        {children}
        <Group gap="xs">
          <RefusableButton type="submit" pending={form.pending}>
            {button}
          </RefusableButton>
          {onCancel && (
            <Button variant="subtle" onClick={onCancel}>
              {shared('web.cancel')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

type EntryFieldProps = {
  label: string;
  hint?: string;
  value: string;
  onChange: (typed: string) => void;
  error: string | undefined;
} & Pick<TextInputProps, 'type' | 'name' | 'autoComplete' | 'inputMode' | 'dir'>;

export function EntryField({ hint, onChange, ...field }: EntryFieldProps) {
  return (
    <TextInput {...field} description={hint} onChange={(event) => onChange(event.currentTarget.value)} />
  );
}

type PasswordFieldProps = Pick<EntryFieldProps, 'value' | 'onChange' | 'error'> & {
  known?: boolean;
  label?: string;
};

/** A password: a new one, with what makes a good one, or `known`, the one that is there. */
export function PasswordField({ known, label, onChange, ...field }: PasswordFieldProps) {
  const say = useEntering();
  const shared = useWords();
  return (
    <PasswordInput
      {...field}
      label={label ?? say(known ? 'enter.factor.password' : 'enter.password')}
      description={known ? undefined : say('enter.passwordHint')}
      name="password"
      autoComplete={known ? 'current-password' : 'new-password'}
      onChange={(event) => onChange(event.currentTarget.value)}
      visibilityToggleButtonProps={{
        'aria-label': shared('web.password.showLong'),
        tabIndex: 0,
        'aria-hidden': false,
      }}
    />
  );
}
