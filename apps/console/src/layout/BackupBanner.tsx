import { useQuery } from '@apollo/client/react';
import { Alert } from '@mantine/core';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { AdministratorDocument, BackupMadeDocument } from '../generated/administrator.ts';
import { MailFolderDocument } from '../generated/mail.ts';
import { paths } from '../paths.ts';

/** Tells administrators, on every page, that the last backup is old; whoever runs the machine may not look here. A demonstration has nothing to lose. */
export function BackupBanner() {
  const say = useSay();
  const administrator = useQuery(AdministratorDocument).data?.me?.administrator === true;
  const real = useQuery(MailFolderDocument).data?.mailFolder === null;
  const { data } = useQuery(BackupMadeDocument, { skip: !administrator || !real });
  const check = data?.administration?.checks.find(({ code }) => code === 'backup made');
  if (check === undefined || check.done) return null;
  return (
    <Alert role="note" color="red" variant="light" mb="md" title={say('backup.old')}>
      {say('backup.oldWhy')} <AppLink href={paths.setUp()}>{say('backup.oldLook')}</AppLink>
    </Alert>
  );
}
