import { Stack, TextInput, type TextInputProps } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { WebWordId } from '../words/words.en.ts';
import { useWords } from '../words/use-words.ts';
import { ProblemBanner } from './ProblemBanner.tsx';
import { RefusableButton } from './RefusableButton.tsx';

/** What is typed at the second step: what the app shows now, or a code that was kept for the day without it. */
const codeKinds = {
  app: { label: 'web.signIn.code', hint: 'web.signIn.codeHint', missing: 'web.signIn.codeMissing' },
  recovery: {
    label: 'web.signIn.recoveryCode',
    hint: 'web.signIn.recoveryHint',
    missing: 'web.signIn.recoveryMissing',
  },
} as const satisfies Record<string, Record<'label' | 'hint' | 'missing', WebWordId>>;

const box: Record<keyof typeof codeKinds, Partial<TextInputProps>> = {
  app: { inputMode: 'numeric', autoComplete: 'one-time-code' },
  recovery: { autoComplete: 'off', spellCheck: false, autoCapitalize: 'none' },
};

type CodeFormProps = {
  kind: keyof typeof codeKinds;
  refused: { words: WebWordId } | undefined;
  send: (code: string) => Promise<void>;
};

/** One code. Pasting it, with or without spaces, works. */
export function CodeForm({ kind, refused, send }: CodeFormProps) {
  const say = useWords();
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const [pending, setPending] = useState(false);
  const { label, hint, missing } = codeKinds[kind];
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
          {...box[kind]}
          label={say(label)}
          description={say(hint)}
          name="code"
          dir="ltr"
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          error={tried && !code.trim() && say(missing)}
        />
        <RefusableButton type="submit" pending={pending}>
          {say('web.signIn.codeButton')}
        </RefusableButton>
      </Stack>
    </form>
  );
}
