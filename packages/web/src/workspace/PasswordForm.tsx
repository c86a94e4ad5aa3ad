import { PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState, type ChangeEvent, type FormEvent } from 'react';
import type { WebWordId } from '../words/words.en.ts';
import { useWords } from '../words/use-words.ts';
import { ProblemBanner } from './ProblemBanner.tsx';
import { RefusableButton } from './RefusableButton.tsx';

type PasswordFormProps = {
  refused: { words: WebWordId } | undefined;
  send: (email: string, password: string) => Promise<void>;
};

/** E-mail address and password. What was typed stays when it is refused. */
export function PasswordForm({ refused, send }: PasswordFormProps) {
  const say = useWords();
  const { typed, missing, pending, type, submit } = useSigningIn(send);
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        {refused && <ProblemBanner takesFocus>{say(refused.words)}</ProblemBanner>}
        <TextInput
          label={say('web.signIn.email')}
          type="email"
          name="email"
          autoComplete="username"
          value={typed.email}
          onChange={type}
          error={missing.email && say('web.signIn.emailMissing')}
        />
        <PasswordInput
          label={say('web.signIn.password')}
          name="password"
          autoComplete="current-password"
          value={typed.password}
          onChange={type}
          error={missing.password && say('web.signIn.passwordMissing')}
          visibilityToggleButtonProps={{
            'aria-label': say('web.password.showLong'),
            tabIndex: 0,
            'aria-hidden': false,
          }}
        />
        <RefusableButton type="submit" pending={pending}>
          {say('web.signIn.button')}
        </RefusableButton>
      </Stack>
    </form>
  );
}

/** What is typed, what is missing once somebody tried, and sending it. */
function useSigningIn(send: PasswordFormProps['send']) {
  const [typed, setTyped] = useState({ email: '', password: '' });
  const [tried, setTried] = useState(false);
  const [pending, setPending] = useState(false);
  const missing = { email: tried && typed.email.trim() === '', password: tried && typed.password === '' };
  const type = ({ currentTarget: { name, value } }: ChangeEvent<HTMLInputElement>) =>
    setTyped({ ...typed, [name]: value });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (pending || !typed.email.trim() || !typed.password) return;
    setPending(true);
    await send(typed.email.trim(), typed.password);
    setPending(false);
  };
  return { typed, missing, pending, type, submit };
}
