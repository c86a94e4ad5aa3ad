import { useProblemWords } from '@redress/web/apollo/problem.ts';
import { EmptyState } from '@redress/web/workspace/EmptyState.tsx';
import { LoadingBlock } from '@redress/web/workspace/LoadingBlock.tsx';
import { ProblemBanner } from '@redress/web/workspace/ProblemBanner.tsx';
import type { ReactNode } from 'react';
import { Page } from '@redress/web/workspace/pages/Page.tsx';
import { paths } from '../../paths.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { HearingNavigation } from './HearingNavigation.tsx';
import { useHearing, type Hearing } from './use-hearing.ts';

type HearingFrameProps = {
  heading: FormatjsIntl.Message['ids'];
  /** Others change it while it is shown. */
  live?: boolean;
  children: (hearing: Hearing) => ReactNode;
};

/** Every page of one hearing: its heading, the way to the other pages, and what it shows once the hearing is known. */
export function HearingFrame({ heading, live, children }: HearingFrameProps) {
  const say = useSay();
  const wordsFor = useProblemWords();
  const { caseId, hearing, error, again } = useHearing({ live });
  const title = say(heading);
  return (
    <Page
      title={title}
      browserTitle={title}
      crumbs={[{ href: paths.home(), text: say('navigation.hearings') }]}
      about={hearing && say('hearing.about', { trackingNumber: hearing.trackingNumber })}
    >
      {error && <ProblemBanner onRetry={again}>{wordsFor(error)}</ProblemBanner>}
      {hearing === undefined && !error && <LoadingBlock lines={8} />}
      {hearing === null && <EmptyState title={say('hearing.none')}>{say('hearing.noneBody')}</EmptyState>}
      {hearing && (
        <>
          <HearingNavigation caseId={caseId} />
          {children(hearing)}
        </>
      )}
    </Page>
  );
}
