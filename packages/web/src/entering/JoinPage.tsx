import { Anchor } from '@mantine/core';
import { useEffect, useState } from 'react';
import { LoadingBlock } from '../workspace/LoadingBlock.tsx';
import { ask, takeCode } from './enter.ts';
import { EntryField, EntryFields, PasswordField } from './EntryFields.tsx';
import { EntryFrame } from './EntryFrame.tsx';
import { ThenIn } from './ThenIn.tsx';
import { useEntering } from './use-entering.ts';
import { useEntryForm } from './use-entry-form.ts';

type Invited = { name: string; email: string; organisation: string };

/** What an invitation opens: choose a password, and be in. */
export default function JoinPage() {
  const [code] = useState(takeCode);
  const [invited, setInvited] = useState<Invited | 'gone'>();
  useEffect(() => {
    void ask<Invited>('/invited', { code }).then((answered) =>
      setInvited(answered.is === 'done' ? answered.body : 'gone'),
    );
  }, [code]);
  if (invited === undefined) return <LoadingBlock />;
  return invited === 'gone' ? <Gone /> : <JoinForm code={code} invited={invited} />;
}

function Gone() {
  const say = useEntering();
  return (
    <EntryFrame heading={say('enter.join.goneHeading')} about={say('enter.join.goneBody')}>
      <Anchor href="/">{say('enter.toSignIn')}</Anchor>
    </EntryFrame>
  );
}

function JoinForm({ code, invited }: { code: string; invited: Invited }) {
  const say = useEntering();
  const [made, setMade] = useState(false);
  const form = useEntryForm({ email: invited.email, password: '' }, async (typed) => {
    const answered = await ask('/join', { ...typed, code });
    if (answered.is === 'done') setMade(true);
    return answered;
  });
  const { typed, set, errorOf } = form;
  if (made) return <ThenIn email={typed.email} password={typed.password} home="/" />;
  return (
    <EntryFrame
      heading={say('enter.join.heading', { name: invited.name })}
      about={say('enter.join.about', { organisation: invited.organisation })}
    >
      <EntryFields form={form} button={say('enter.join.button')}>
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
      </EntryFields>
    </EntryFrame>
  );
}
