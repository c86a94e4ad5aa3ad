import { Code, Stack, Text } from '@mantine/core';
import { encode } from 'uqr';
import { useWords } from '../words/use-words.ts';
import { ask } from './enter.ts';
import { EntryField, EntryFields } from './EntryFields.tsx';
import classes from './ScanAndCheck.module.css';
import { useEntering } from './use-entering.ts';
import { useEntryForm } from './use-entry-form.ts';

/** What an authenticator app needs, and the codes for the day it is gone. */
export type Enrolment = { totpURI: string; backupCodes: readonly string[] };

type ScanAndCheckProps = {
  totpURI: string;
  /** What takes the first code. */
  path: string;
  onChecked: () => void;
};

/** The square for the camera, the same as letters, and the first code as the proof that it worked. */
export function ScanAndCheck({ totpURI, path, onChecked }: ScanAndCheckProps) {
  const say = useEntering();
  const shared = useWords();
  const form = useEntryForm({ code: '' }, async ({ code }) => {
    const answered = await ask(path, { code: code.replaceAll(/\s/g, '') });
    if (answered.is === 'done') onChecked();
    return answered.is === 'refused' && answered.status === 401
      ? { ...answered, field: 'code', message: shared('web.signIn.wrongCode') }
      : answered;
  });
  const secret = new URL(totpURI).searchParams.get('secret') ?? '';
  return (
    <Stack>
      <Text>{say('enter.factor.app')}</Text>
      <Square text={totpURI} label={say('enter.factor.square')} />
      <div>
        <Text size="sm">{say('enter.factor.secret')}</Text>
        <Code block dir="ltr" className={classes.secret}>
          {secret.replaceAll(/(.{4})/g, '$1 ').trim()}
        </Code>
      </div>
      <EntryFields form={form} button={say('enter.factor.check')}>
        <EntryField
          label={say('enter.factor.code')}
          hint={say('enter.factor.codeHint')}
          inputMode="numeric"
          autoComplete="one-time-code"
          dir="ltr"
          value={form.typed.code}
          onChange={(code) => form.set({ code })}
          error={form.errorOf('code')}
        />
      </EntryFields>
    </Stack>
  );
}

/** A QR code: one path, sharp at any size, black on white whatever the colours of the page. */
function Square({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { border: 2 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      className={classes.square}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
