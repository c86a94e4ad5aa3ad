import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { ask, takeCode } from './enter.ts';
import { EntryFields, PasswordField } from './EntryFields.tsx';
import { EntryFrame } from './EntryFrame.tsx';
import { useEntering } from './use-entering.ts';
import { useEntryForm } from './use-entry-form.ts';

/** What the link of somebody who forgot their password opens. Afterwards they sign in with it, second step and all. */
export default function NewPasswordPage() {
  const say = useEntering();
  const [code] = useState(takeCode);
  const [ended, setEnded] = useState<'chosen' | 'gone'>();
  const form = useEntryForm({ password: '' }, async (typed) => {
    const answered = await ask('/new-password', { ...typed, code });
    if (answered.is === 'done') setEnded('chosen');
    else if (answered.status === 404) setEnded('gone');
    return answered;
  });
  if (ended === 'chosen')
    return (
      <EntryFrame heading={say('enter.new.chosenHeading')} about={say('enter.new.chosen')}>
        <Anchor href="/">{say('enter.toSignIn')}</Anchor>
      </EntryFrame>
    );
  if (ended === 'gone' || code === '')
    return (
      <EntryFrame heading={say('enter.join.goneHeading')} about={say('enter.new.gone')}>
        <Anchor href="/forgotten">{say('enter.new.again')}</Anchor>
      </EntryFrame>
    );
  return (
    <EntryFrame heading={say('enter.new.heading')} about={say('enter.new.about')}>
      <EntryFields form={form} button={say('enter.new.button')}>
        <PasswordField
          value={form.typed.password}
          onChange={(password) => form.set({ password })}
          error={form.errorOf('password')}
        />
      </EntryFields>
    </EntryFrame>
  );
}
