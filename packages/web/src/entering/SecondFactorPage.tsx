import { useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { ask } from './enter.ts';
import { EntryFields, PasswordField } from './EntryFields.tsx';
import { EntryFrame } from './EntryFrame.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import { ScanAndCheck, type Enrolment } from './ScanAndCheck.tsx';
import { useEntering } from './use-entering.ts';
import { useEntryForm } from './use-entry-form.ts';

type SecondFactorPageProps = {
  /** What they have just signed in with, where it is known. */
  password?: string;
  onDone: () => void;
};

/** Adds the second step: an authenticator app, tried once, and codes for the day the telephone is gone. */
export function SecondFactorPage({ password, onDone }: SecondFactorPageProps) {
  const say = useEntering();
  const [codes, setCodes] = useState<readonly string[]>();
  if (codes !== undefined) return <RecoveryCodes codes={codes} onDone={onDone} />;
  return (
    <EntryFrame heading={say('enter.factor.heading')} about={say('enter.factor.about')}>
      <SecondFactorSteps {...(password !== undefined && { password })} onCodes={setCodes} />
    </EntryFrame>
  );
}

type SecondFactorStepsProps = { password?: string; onCodes: (codes: readonly string[]) => void };

/** The password, then the app; the codes are shown by whoever asked. */
export function SecondFactorSteps({ password = '', onCodes }: SecondFactorStepsProps) {
  const [enrolment, setEnrolment] = useState<Enrolment>();
  if (enrolment === undefined) return <BeginForm password={password} onBegun={setEnrolment} />;
  const { totpURI, backupCodes } = enrolment;
  return (
    <ScanAndCheck totpURI={totpURI} path="/two-factor/verify-totp" onChecked={() => onCodes(backupCodes)} />
  );
}

type BeginFormProps = { password: string; onBegun: (enrolment: Enrolment) => void };

function BeginForm({ password: known, onBegun }: BeginFormProps) {
  const say = useEntering();
  const shared = useWords();
  const form = useEntryForm({ password: known }, async ({ password }) => {
    const answered = await ask<Enrolment>('/two-factor/enable', { password });
    if (answered.is === 'done') onBegun(answered.body);
    return answered.is === 'refused' && answered.status === 400
      ? { ...answered, field: 'password', message: shared('web.signIn.wrongPassword') }
      : answered;
  });
  return (
    <EntryFields form={form} button={say('enter.factor.begin')}>
      {known === '' && (
        <PasswordField
          known
          value={form.typed.password}
          onChange={(password) => form.set({ password })}
          error={form.errorOf('password')}
        />
      )}
    </EntryFields>
  );
}
