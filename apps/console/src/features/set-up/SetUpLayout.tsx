import { useQuery } from '@apollo/client/react';
import { useProblemWords } from '@redress/web/apollo/problem.ts';
import { readForReader } from '@redress/web/words/read-for-reader.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { EmptyState } from '@redress/web/workspace/EmptyState.tsx';
import { LoadingBlock } from '@redress/web/workspace/LoadingBlock.tsx';
import { ProblemBanner } from '@redress/web/workspace/ProblemBanner.tsx';
import { Outlet } from 'react-router';
import type { SetUp } from './administration.ts';
import { SetUpTabs } from './SetUpTabs.tsx';
import { AdministrationDocument } from '../../generated/set-up.ts';

/** Around the pages with which administrators set their organisation up. Whoever is none is told so. */
export default function SetUpLayout() {
  const say = useSay();
  const wordsFor = useProblemWords();
  const { data, error, refetch } = useQuery(AdministrationDocument);
  if (data?.administration == null || data.me == null)
    return (
      <>
        {error && <ProblemBanner onRetry={() => void refetch()}>{wordsFor(error)}</ProblemBanner>}
        {data === undefined ? (
          !error && <LoadingBlock lines={8} />
        ) : (
          <EmptyState title={say('setUp.notYours')}>{say('setUp.notYoursWhy')}</EmptyState>
        )}
      </>
    );
  const written = data.me.organisation.procedure?.document;
  const context: SetUp = {
    administration: data.administration,
    procedure: written && readForReader(written).procedure,
    written,
    me: data.me.personId,
    now: data.now,
  };
  return (
    <>
      <SetUpTabs />
      <Outlet context={context} />
    </>
  );
}
