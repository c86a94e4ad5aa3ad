import { Anchor, Text } from '@mantine/core';
import { useState } from 'react';
import { ask } from './enter.ts';
import { EntryField, EntryFields } from './EntryFields.tsx';
import { EntryFrame } from './EntryFrame.tsx';
import { useEntering } from './use-entering.ts';
import { useEntryForm } from './use-entry-form.ts';

/** For whoever cannot say their password. It never says whether anybody signs in with an address. */
export default function ForgottenPage() {
  const say = useEntering();
  const [asked, setAsked] = useState(false);
  const form = useEntryForm({ email: '' }, async (typed) => {
    const answered = await ask('/forgotten', typed);
    if (answered.is === 'done') setAsked(true);
    return answered;
  });
  const back = <Anchor href="/">{say('enter.toSignIn')}</Anchor>;
  if (asked)
    return (
      <EntryFrame heading={say('enter.forgotten.askedHeading')} about={say('enter.forgotten.asked')}>
        <Text mb="md">{say('enter.forgotten.noMail')}</Text>
        {back}
      </EntryFrame>
    );
  return (
    <EntryFrame heading={say('enter.forgotten.heading')} about={say('enter.forgotten.about')}>
      <EntryFields form={form} button={say('enter.forgotten.button')}>
        <EntryField
          label={say('enter.email')}
          type="email"
          name="email"
          autoComplete="username"
          value={form.typed.email}
          onChange={(email) => form.set({ email })}
          error={form.errorOf('email')}
        />
      </EntryFields>
      <Text mt="md">{back}</Text>
    </EntryFrame>
  );
}
