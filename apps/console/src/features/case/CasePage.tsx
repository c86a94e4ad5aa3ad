import { useQuery } from '@apollo/client/react';
import { useProblemWords } from '@redress/web/apollo/problem.ts';
import { LoadingBlock } from '@redress/web/workspace/LoadingBlock.tsx';
import { ProblemBanner } from '@redress/web/workspace/ProblemBanner.tsx';
import { Suspense, useMemo } from 'react';
import { Outlet, useParams } from 'react-router';
import { CaseContext, openCase } from '../../case/open-case.ts';
import { useServerTime } from '../../case/use-server-time.ts';
import NotFoundPage from '@redress/web/workspace/pages/NotFoundPage.tsx';
import { Page } from '@redress/web/workspace/pages/Page.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { CaseHeader } from './CaseHeader.tsx';
import { CaseSections } from './CaseSections.tsx';
import { OverseenCase } from './OverseenCase.tsx';
import { useSectionFocus } from '../../case/use-section-focus.ts';
import { CaseDocument } from '../../generated/case.ts';

/** A case: what it is and where it stands, and one of its sections. */
export default function CasePage() {
  const say = useSay();
  const wordsFor = useProblemWords();
  const { id = '' } = useParams();
  const { data, loading, error, refetch } = useQuery(CaseDocument, { variables: { id } });
  const now = useServerTime(data?.now);
  const file = data?.caseFile;
  const me = data?.me;
  const open = useMemo(
    () => (file == null || me == null ? undefined : openCase(file, me, now)),
    [file, me, now],
  );
  useSectionFocus();
  if (open === undefined) {
    if (loading && data === undefined) return <LoadingBlock lines={8} />;
    if (error === undefined) return <NotFoundPage />;
    return (
      <Page title={say('case.heading')} browserTitle={say('case.heading')}>
        <ProblemBanner onRetry={() => void refetch()}>{wordsFor(error)}</ProblemBanner>
      </Page>
    );
  }
  if (open.file.relation === 'overseer') return <OverseenCase open={open} />;
  return (
    <CaseContext value={open}>
      <CaseHeader />
      <CaseSections />
      <Suspense fallback={<LoadingBlock lines={6} />}>
        <Outlet />
      </Suspense>
    </CaseContext>
  );
}
