import { useQuery } from '@apollo/client/react';
import { Button, Text } from '@mantine/core';
import { useProblemWords } from '@redress/web/apollo/problem.ts';
import { Moment } from '@redress/web/words/Dates.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { LoadingBlock } from '@redress/web/workspace/LoadingBlock.tsx';
import { Page } from '@redress/web/workspace/pages/Page.tsx';
import plainListClasses from '@redress/web/workspace/plain-list.module.css';
import { ProblemBanner } from '@redress/web/workspace/ProblemBanner.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import entriesClasses from '../../case/entries.module.css';
import { OwnHistoryDocument, type OwnHistoryQuery } from '../../generated/own-history.ts';
import { useHappened } from './use-happened.ts';

const most = 100;

/** Everything that was done to the organisation: what, when and by whom. Nothing in it can be changed. */
export default function OwnHistoryPage() {
  const say = useSay();
  const wordsFor = useProblemWords();
  const { data, error, refetch, fetchMore } = useQuery(OwnHistoryDocument);
  const history = data?.administration?.history;
  const last = history?.at(-1)?.seq ?? 1;
  const more = () =>
    fetchMore({
      variables: { before: last },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...next,
        administration: next.administration && {
          ...next.administration,
          history: [...(before.administration?.history ?? []), ...next.administration.history],
        },
      }),
    });
  const heading = say('setUp.history');
  return (
    <Page title={heading} browserTitle={heading} about={say('ownHistory.about')}>
      {error && <ProblemBanner onRetry={() => void refetch()}>{wordsFor(error)}</ProblemBanner>}
      {history === undefined && !error && <LoadingBlock lines={6} />}
      {history !== undefined && (
        <SectionCard title={say('ownHistory.heading')}>
          <Events history={history} />
          {last > 1 && history.length >= most && (
            <Button variant="default" mt="md" onClick={() => void more()}>
              {say('list.more')}
            </Button>
          )}
        </SectionCard>
      )}
    </Page>
  );
}

type History = NonNullable<OwnHistoryQuery['administration']>['history'];

function Events({ history }: { history: History }) {
  const happened = useHappened();
  return (
    <ol className={plainListClasses.list}>
      {history.map((event) => (
        <li key={event.seq} className={entriesClasses.entry}>
          <Text>{happened.what(event)}</Text>
          <Text size="sm" c="dimmed">
            <Moment at={event.at} /> · {happened.who(event)}
          </Text>
        </li>
      ))}
    </ol>
  );
}
