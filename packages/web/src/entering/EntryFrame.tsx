import { Paper, Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import classes from '../workspace/SignInPage.module.css';

type EntryFrameProps = { heading: string; about?: ReactNode; children: ReactNode };

/** The card that a page before sign-in stands on. Its heading takes the focus when it changes. */
export function EntryFrame({ heading, about, children }: EntryFrameProps) {
  const intl = useIntl();
  const app = intl.formatMessage({ id: 'app.name' });
  useEffect(() => {
    document.title = `${heading} – ${app}`;
    document.querySelector('h1')?.focus();
  }, [heading, app]);
  return (
    <main id="main" tabIndex={-1} className={classes.page}>
      <Paper withBorder radius="lg" p={{ base: 'lg', sm: 'xl' }} className={classes.card}>
        <Text fw={700} c="teal.8" mb="xs">
          {app}
        </Text>
        <Title order={1} tabIndex={-1} mb="xs">
          {heading}
        </Title>
        {about && (
          <Text c="dimmed" mb="md">
            {about}
          </Text>
        )}
        {children}
      </Paper>
    </main>
  );
}
