import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { useProblemWords } from '@redress/web/apollo/problem.ts';
import { EmptyState } from '@redress/web/workspace/EmptyState.tsx';
import { LoadingBlock } from '@redress/web/workspace/LoadingBlock.tsx';
import { ProblemBanner } from '@redress/web/workspace/ProblemBanner.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { Moment } from '@redress/web/words/Dates.tsx';
import { Page } from '@redress/web/workspace/pages/Page.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { MailFolderDocument } from '../../generated/mail.ts';
import writtenClasses from '../../case/written.module.css';

/** The mails of the demonstration, which go into a folder instead of out. */
export default function MailPage() {
  const say = useSay();
  const wordsFor = useProblemWords();
  const { data, error, loading, refetch } = useQuery(MailFolderDocument);
  const heading = say('navigation.mail');
  const mails = data?.mailFolder;
  return (
    <Page title={heading} browserTitle={heading} about={say('mail.about')}>
      {error && <ProblemBanner onRetry={() => void refetch()}>{wordsFor(error)}</ProblemBanner>}
      {data === undefined && loading && <LoadingBlock />}
      {mails === null && <EmptyState title={say('mail.real')}>{say('mail.realWhy')}</EmptyState>}
      {mails?.length === 0 && <EmptyState title={say('mail.empty')} />}
      {mails?.map((mail) => (
        <SectionCard key={mail.id} title={mail.subject}>
          <Text size="sm" c="dimmed">
            {say('mail.to', { to: mail.to })} · <Moment at={mail.at} />
          </Text>
          <p className={writtenClasses.text}>{mail.text}</p>
        </SectionCard>
      ))}
    </Page>
  );
}
