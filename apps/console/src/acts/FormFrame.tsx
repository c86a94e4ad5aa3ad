import { Anchor, Group, Stack } from '@mantine/core';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { ProblemBanner } from '@redress/web/workspace/ProblemBanner.tsx';
import { RefusableButton } from '@redress/web/workspace/RefusableButton.tsx';
import type { ReactNode } from 'react';
import { useSay } from '../words/use-say.ts';
import type { ActForm } from './use-act-form.ts';

type FormFrameProps = {
  form: ActForm;
  /** What the button says. */
  button: string;
  /** Where “Cancel” leads; without it there is none. */
  cancel?: string;
  children: ReactNode;
};

/** Around the fields of an act: what is wrong above them, the button below them, with the rules' reason where it cannot be done. */
export function FormFrame({ form, button, cancel, children }: FormFrameProps) {
  const say = useSay();
  return (
    <form noValidate onSubmit={(event) => void form.submit(event)} className="console-form">
      <Stack gap="md">
        {form.reasons.length > 0 && (
          <ProblemBanner key={form.tried} takesFocus>
            <ul className="console-reasons">
              {form.reasons.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </ProblemBanner>
        )}
        {form.failed && <ProblemBanner takesFocus>{form.failed}</ProblemBanner>}
        {children}
        <Group gap="md" align="flex-start">
          <RefusableButton type="submit" refused={form.refused} pending={form.pending}>
            {button}
          </RefusableButton>
          {cancel && (
            <Anchor component={AppLink} href={cancel} className="console-cancel">
              {say('act.cancel')}
            </Anchor>
          )}
        </Group>
      </Stack>
    </form>
  );
}
