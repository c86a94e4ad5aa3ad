import { Anchor } from '@mantine/core';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { CommandFields } from '@redress/web/workspace/CommandFields.tsx';
import type { ReactNode } from 'react';
import { useSay } from '@redress/web/words/use-say.ts';
import classes from './FormFrame.module.css';
import type { ActForm } from './use-act-form.ts';

type FormFrameProps = {
  form: ActForm;
  /** What the button says. */
  button: string;
  /** Where “Cancel” leads; without it there is none. */
  cancel?: string;
  children: ReactNode;
};

/** Around the fields of an act, as wide as reads well, with the way back. */
export function FormFrame({ form, button, cancel, children }: FormFrameProps) {
  const say = useSay();
  return (
    <div className={classes.frame}>
      <CommandFields
        form={form}
        button={button}
        onSubmit={() => void form.submit()}
        beside={
          cancel && (
            <Anchor component={AppLink} href={cancel} className={classes.cancel}>
              {say('act.cancel')}
            </Anchor>
          )
        }
      >
        {children}
      </CommandFields>
    </div>
  );
}
