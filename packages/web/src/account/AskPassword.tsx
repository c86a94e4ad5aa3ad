import { Text } from '@mantine/core';
import { ask } from '../entering/enter.ts';
import { EntryFields, PasswordField } from '../entering/EntryFields.tsx';
import { useEntryForm } from '../entering/use-entry-form.ts';
import { useWords } from '../words/use-words.ts';

type AskPasswordProps<Body> = {
  /** What it is asked for: a path that takes a password. */
  path: string;
  about: string;
  button: string;
  onDone: (body: Body) => void;
  onCancel: () => void;
};

/** The password once more, before something that whoever sits at an open computer must not do. */
export function AskPassword<Body>({ path, about, button, onDone, onCancel }: AskPasswordProps<Body>) {
  const shared = useWords();
  const form = useEntryForm({ password: '' }, async (typed) => {
    const answered = await ask<Body>(path, typed);
    if (answered.is === 'done') onDone(answered.body);
    return answered.is === 'refused' && answered.status === 400
      ? { ...answered, field: 'password', message: shared('web.signIn.wrongPassword') }
      : answered;
  });
  return (
    <>
      <Text mb="sm">{about}</Text>
      <EntryFields form={form} button={button} onCancel={onCancel}>
        <PasswordField
          known
          value={form.typed.password}
          onChange={(password) => form.set({ password })}
          error={form.errorOf('password')}
        />
      </EntryFields>
    </>
  );
}
