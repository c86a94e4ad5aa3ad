import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { ask } from '../entering/enter.ts';
import { EntryFields, PasswordField } from '../entering/EntryFields.tsx';
import { useEntryForm } from '../entering/use-entry-form.ts';
import { useWords } from '../words/use-words.ts';
import { SectionCard } from '../workspace/SectionCard.tsx';
import { useNotice } from '../workspace/use-notice.ts';
import classes from './account.module.css';
import { useAccountWords } from './use-account-words.ts';

type PasswordSectionProps = { onChanged: () => Promise<void> };

/** Another password, for whoever knows the one that is there. */
export function PasswordSection({ onChanged }: PasswordSectionProps) {
  const say = useAccountWords();
  const notice = useNotice();
  const [open, setOpen] = useState(false);
  const changed = async () => {
    setOpen(false);
    notice(say('account.password.done'));
    await onChanged();
  };
  return (
    <SectionCard title={say('account.password.heading')}>
      <Text mb="sm">{say('account.password.about')}</Text>
      {open ? (
        <PasswordChange onDone={changed} onCancel={() => setOpen(false)} />
      ) : (
        <Button variant="default" onClick={() => setOpen(true)}>
          {say('account.password.open')}
        </Button>
      )}
    </SectionCard>
  );
}

type PasswordChangeProps = { onDone: () => Promise<void>; onCancel: () => void };

function PasswordChange({ onDone, onCancel }: PasswordChangeProps) {
  const say = useAccountWords();
  const shared = useWords();
  const form = useEntryForm({ currentPassword: '', newPassword: '' }, async (typed) => {
    const answered = await ask('/change-password', typed);
    if (answered.is === 'done') await onDone();
    if (answered.is === 'done' || answered.status !== 400) return answered;
    return answered.code === 'INVALID_PASSWORD'
      ? { ...answered, field: 'currentPassword', message: shared('web.signIn.wrongPassword') }
      : { ...answered, field: 'newPassword' };
  });
  return (
    <div className={classes.form}>
      <EntryFields form={form} button={say('account.password.button')} onCancel={onCancel}>
        <PasswordField
          known
          label={say('account.password.old')}
          value={form.typed.currentPassword}
          onChange={(currentPassword) => form.set({ currentPassword })}
          error={form.errorOf('currentPassword')}
        />
        <PasswordField
          value={form.typed.newPassword}
          onChange={(newPassword) => form.set({ newPassword })}
          error={form.errorOf('newPassword')}
        />
      </EntryFields>
    </div>
  );
}
