import { Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { WebWordId } from '../words/words.en.ts';
import { useWords } from '../words/use-words.ts';
import { ProblemBanner } from './ProblemBanner.tsx';
import { RefusableButton } from './RefusableButton.tsx';

type CodeFormProps = { refused?: { words: WebWordId }; send: (code: string) => Promise<void> };

/** The six digits of an authenticator app. Pasting them, with or without a space, works. */
export function CodeForm({ refused, send }: CodeFormProps) {
  const say = useWords();
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const [pending, setPending] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (pending || !code.trim()) return;
    setPending(true);
    await send(code);
    setPending(false);
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        {refused && <ProblemBanner takesFocus>{say(refused.words)}</ProblemBanner>}
        <TextInput
          label={say('web.signIn.code')}
          description={say('web.signIn.codeHint')}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          error={tried && !code.trim() && say('web.signIn.codeMissing')}
        />
        <RefusableButton type="submit" pending={pending}>
          {say('web.signIn.codeButton')}
        </RefusableButton>
      </Stack>
    </form>
  );
}
