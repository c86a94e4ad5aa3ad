import { Anchor, Paper, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useStaffSession } from '../session/StaffSession.tsx';
import type { SignInAnswer } from '../session/staff-auth.ts';
import type { WebWordId } from '../words/words.en.ts';
import { useWords } from '../words/use-words.ts';
import { CodeForm } from './CodeForm.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import classes from './SignInPage.module.css';

const headings = {
  password: 'web.signIn.heading',
  app: 'web.signIn.codeHeading',
  recovery: 'web.signIn.recoveryHeading',
} as const satisfies Record<string, WebWordId>;

/** Sign-in of console and panel: e-mail and password, then a code for those who use an authenticator. */
export function SignInPage({ app, about }: { app: string; about?: ReactNode }) {
  const session = useStaffSession();
  const say = useWords();
  const [step, setStep] = useState<keyof typeof headings>('password');
  const [refused, setRefused] = useState<{ words: WebWordId }>();
  const take = (answer: SignInAnswer) => {
    setRefused(answer.step === 'refused' ? { words: answer.words } : undefined);
    if (answer.step === 'code') setStep('app');
  };
  const turn = (to: 'app' | 'recovery') => {
    setRefused(undefined);
    setStep(to);
  };
  return (
    <main id="main" tabIndex={-1} className={classes.page}>
      <Paper withBorder radius="lg" p={{ base: 'lg', sm: 'xl' }} className={classes.card}>
        <Text fw={700} c="teal.8" mb="xs">
          {app}
        </Text>
        <Title order={1} tabIndex={-1} mb="md">
          {say(headings[step])}
        </Title>
        {step === 'password' ? (
          <>
            <PasswordForm
              refused={refused}
              send={async (email, password) => take(await session.signIn(email, password))}
            />
            <Text mt="md">
              <Anchor href="/forgotten">{say('web.signIn.forgotten')}</Anchor>
            </Text>
          </>
        ) : (
          <SecondStep key={step} kind={step} refused={refused} take={take} turn={turn} />
        )}
        {about}
      </Paper>
    </main>
  );
}

type SecondStepProps = {
  kind: 'app' | 'recovery';
  refused: { words: WebWordId } | undefined;
  take: (answer: SignInAnswer) => void;
  turn: (to: 'app' | 'recovery') => void;
};

/** A code from the app; whoever has lost the telephone turns to a recovery code. */
function SecondStep({ kind, refused, take, turn }: SecondStepProps) {
  const session = useStaffSession();
  const say = useWords();
  const enter = kind === 'app' ? session.enterCode : session.enterRecoveryCode;
  return (
    <>
      <CodeForm kind={kind} refused={refused} send={async (code) => take(await enter(code))} />
      <Text mt="md">
        <Anchor component="button" type="button" onClick={() => turn(kind === 'app' ? 'recovery' : 'app')}>
          {say(kind === 'app' ? 'web.signIn.withoutTelephone' : 'web.signIn.withTelephone')}
        </Anchor>
      </Text>
    </>
  );
}
