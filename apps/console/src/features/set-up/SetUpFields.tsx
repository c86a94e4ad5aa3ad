import { Button } from '@mantine/core';
import { useSay } from '@redress/web/words/use-say.ts';
import { CommandFields } from '@redress/web/workspace/CommandFields.tsx';
import type { ReactNode } from 'react';
import classes from './SetUpFields.module.css';
import type { SetUpForm } from './use-set-up-form.ts';

type SetUpFieldsProps = {
  form: SetUpForm;
  button: string;
  /** Closes a form that was opened beside what it changes. */
  onCancel?: () => void;
  children?: ReactNode;
};

/** The fields of one act of an administrator, as wide as reads well. */
export function SetUpFields({ form, button, onCancel, children }: SetUpFieldsProps) {
  const say = useSay();
  return (
    <div className={classes.fields}>
      <CommandFields
        form={form}
        button={button}
        variant="default"
        onSubmit={() => void form.submit()}
        beside={
          onCancel && (
            <Button variant="subtle" onClick={onCancel}>
              {say('setUp.cancel')}
            </Button>
          )
        }
      >
        {children}
      </CommandFields>
    </div>
  );
}
