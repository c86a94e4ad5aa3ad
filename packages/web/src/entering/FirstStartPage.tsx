import { Text } from '@mantine/core';
import { useState } from 'react';
import { ProblemBanner } from '../workspace/ProblemBanner.tsx';
import { ask, takeCode } from './enter.ts';
import { EntryField, EntryFields, PasswordField } from './EntryFields.tsx';
import { EntryFrame } from './EntryFrame.tsx';
import { ThenIn } from './ThenIn.tsx';
import { useEntering } from './use-entering.ts';
import { useEntryForm } from './use-entry-form.ts';

/** What the first address of an installation opens: who runs it, and for which organisation. */
export default function FirstStartPage() {
  const say = useEntering();
  const [code] = useState(takeCode);
  const [made, setMade] = useState(false);
  const [ownKey, setOwnKey] = useState<string>();
  const form = useEntryForm({ name: '', email: '', password: '', organisation: '' }, async (sent) => {
    const key = ownKey ?? keyFrom(sent.organisation);
    const answered = await ask('/first-start', { ...sent, key, code });
    if (answered.is === 'done') setMade(true);
    return answered;
  });
  const { typed, set, errorOf } = form;
  if (made) return <ThenIn email={typed.email} password={typed.password} home="/set-up" />;
  return (
    <EntryFrame heading={say('enter.first.heading')} about={say('enter.first.about')}>
      {code === '' && <ProblemBanner>{say('enter.noCode')}</ProblemBanner>}
      <EntryFields form={form} button={say('enter.first.button')}>
        <EntryField
          label={say('enter.first.name')}
          name="name"
          autoComplete="name"
          value={typed.name}
          onChange={(name) => set({ name })}
          error={errorOf('name')}
        />
        <EntryField
          label={say('enter.email')}
          type="email"
          name="email"
          autoComplete="username"
          value={typed.email}
          onChange={(email) => set({ email })}
          error={errorOf('email')}
        />
        <PasswordField
          value={typed.password}
          onChange={(password) => set({ password })}
          error={errorOf('password')}
        />
        <Text fw={650} component="h2" fz="md" mt="xs">
          {say('enter.first.organisation')}
        </Text>
        <EntryField
          label={say('enter.first.organisationName')}
          hint={say('enter.first.organisationHint')}
          autoComplete="organization"
          value={typed.organisation}
          onChange={(organisation) => set({ organisation })}
          error={errorOf('organisation')}
        />
        <EntryField
          label={say('enter.first.key')}
          hint={say('enter.first.keyHint')}
          autoComplete="off"
          dir="ltr"
          value={ownKey ?? keyFrom(typed.organisation)}
          onChange={setOwnKey}
          error={undefined}
        />
      </EntryFields>
    </EntryFrame>
  );
}

/** "St. Anne's Mentoring" becomes `st-annes-mentoring`. */
const keyFrom = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/[^\p{Letter}\p{Number}\s-]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
