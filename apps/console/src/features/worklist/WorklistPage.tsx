import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useProblemWords } from '@redress/web/apollo/problem.ts';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { EmptyState } from '@redress/web/workspace/EmptyState.tsx';
import { LoadingBlock } from '@redress/web/workspace/LoadingBlock.tsx';
import { ProblemBanner } from '@redress/web/workspace/ProblemBanner.tsx';
import { londonDate } from '@redress/domain/calendar/plain-date.ts';
import { useSearchParams } from 'react-router';
import { useServerTime } from '../../case/use-server-time.ts';
import { Page } from '@redress/web/workspace/pages/Page.tsx';
import { paths } from '../../paths.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { Filters } from './Filters.tsx';
import { isFilter } from './filters.ts';
import { WorklistTable } from './WorklistTable.tsx';
import { WorklistDocument } from '../../generated/worklist.ts';

/** What falls due next, and which act stops its clock. The filter stands in the address. */
export default function WorklistPage() {
  const say = useSay();
  const wordsFor = useProblemWords();
  const { filter, list, now, error, loading, more, refetch } = useWorklist();
  const heading = say('navigation.worklist');
  return (
    <Page
      title={heading}
      browserTitle={heading}
      about={say('worklist.about')}
      actions={
        <Button component={AppLink} href={paths.record()}>
          {say('navigation.record')}
        </Button>
      }
    >
      <Filters current={filter} />
      {error && <ProblemBanner onRetry={() => void refetch()}>{wordsFor(error)}</ProblemBanner>}
      {list === undefined && loading && <LoadingBlock lines={6} />}
      {list?.nodes.length === 0 && (
        <EmptyState title={say(`worklist.empty.${filter}`)}>{say(`worklist.emptyWhy.${filter}`)}</EmptyState>
      )}
      {list !== undefined && list.nodes.length > 0 && (
        <WorklistTable rows={list.nodes} today={londonDate(now)} />
      )}
      {list?.pageInfo.hasNextPage === true && (
        <Button variant="default" mt="md" loading={loading} onClick={() => void more()}>
          {say('list.more')}
        </Button>
      )}
    </Page>
  );
}

/** The list that the address asks for, as far as it was fetched. */
function useWorklist() {
  const [search] = useSearchParams();
  const asked = search.get('show');
  const filter = isFilter(asked) ? asked : 'mine';
  const { data, error, loading, fetchMore, refetch } = useQuery(WorklistDocument, { variables: { filter } });
  const now = useServerTime(data?.now);
  const list = data?.worklist;
  const more = () =>
    fetchMore({
      variables: { after: list?.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...next,
        worklist: { ...next.worklist, rows: [...before.worklist.nodes, ...next.worklist.nodes] },
      }),
    });
  return { filter, list, now, error, loading, more, refetch };
}
