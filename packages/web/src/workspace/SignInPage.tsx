import { Paper, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useStaffSession } from '../session/StaffSession.tsx';
import type { SignInAnswer } from '../session/staff-auth.ts';
import type { WebWordId } from '../words/words.en.ts';
import { useWords } from '../words/use-words.ts';
import { CodeForm } from './CodeForm.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import classes from './SignInPage.module.css';

/** Sign-in of console and panel: e-mail and password, then a code for those who use an authenticator. */
export function SignInPage({ app, about }: { app: string; about?: ReactNode }) {
  const session = useStaffSession();
  const say = useWords();
  const [step, setStep] = useState<'password' | 'code'>('password');
  const [refused, setRefused] = useState<{ words: WebWordId }>();
  const take = (answer: SignInAnswer) => {
    setRefused(answer.step === 'refused' ? { words: answer.words } : undefined);
    if (answer.step === 'code') setStep('code');
  };
  return (
    <main id="main" tabIndex={-1} className={classes.page}>
      <Paper withBorder radius="lg" p={{ base: 'lg', sm: 'xl' }} className={classes.card}>
        <Text fw={700} c="teal.8" mb="xs">
          {app}
        </Text>
        <Title order={1} tabIndex={-1} mb="md">
          {say(step === 'password' ? 'web.signIn.heading' : 'web.signIn.codeHeading')}
        </Title>
        {step === 'password' ? (
          <PasswordForm
            refused={refused}
            send={async (email, password) => take(await session.signIn(email, password))}
          />
        ) : (
          <CodeForm refused={refused} send={async (code) => take(await session.enterCode(code))} />
        )}
        {about}
      </Paper>
    </main>
  );
}
