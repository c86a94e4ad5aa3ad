import { readForReader } from '@redress/web/words/read-for-reader.ts';
import { useQuery } from '@apollo/client/react';
import { londonDate } from '@redress/domain/calendar/plain-date.ts';
import type { Procedure } from '@redress/domain/procedure/procedure.ts';
import { sourceOf } from '@redress/domain/procedure/find.ts';
import { useProblemWords } from '@redress/web/apollo/problem.ts';
import { Definitions } from '@redress/web/workspace/Definitions.tsx';
import { EmptyState } from '@redress/web/workspace/EmptyState.tsx';
import { LoadingBlock } from '@redress/web/workspace/LoadingBlock.tsx';
import { ProblemBanner } from '@redress/web/workspace/ProblemBanner.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { LongDate } from '@redress/web/words/Dates.tsx';
import { lazy, Suspense } from 'react';
import { useServerTime } from '../../case/use-server-time.ts';
import { Page } from '@redress/web/workspace/pages/Page.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { useSource } from '../../words/use-source.ts';
import { ProcedureClocks } from './ProcedureClocks.tsx';
import { ProcedureStages } from './ProcedureStages.tsx';
import { ProcedureDocument } from '../../generated/procedure.ts';

// Lint is read seldom and is larger than the rest of the page.
const LintFindings = lazy(async () => ({ default: (await import('./LintFindings.tsx')).LintFindings }));

/** The policy as the system runs it: every stage and clock with its clause and line, and what an organisation should know about it. */
export default function ProcedurePage() {
  const say = useSay();
  const wordsFor = useProblemWords();
  const { data, error, loading, refetch } = useQuery(ProcedureDocument);
  const now = useServerTime(data?.now);
  const document = data?.me?.organisation.procedure?.document;
  const procedure = document && readForReader(document).procedure;
  const heading = say('navigation.procedure');
  return (
    <Page title={heading} browserTitle={heading} about={say('procedure.about')}>
      {error && <ProblemBanner onRetry={() => void refetch()}>{wordsFor(error)}</ProblemBanner>}
      {procedure === undefined &&
        (loading ? <LoadingBlock lines={8} /> : !error && <EmptyState title={say('procedure.none')} />)}
      {procedure !== undefined && (
        <>
          <Identity procedure={procedure} />
          <ProcedureStages procedure={procedure} />
          <ProcedureClocks procedure={procedure} />
          <SectionCard title={say('lint.heading')}>
            <Suspense fallback={<LoadingBlock />}>
              <LintFindings procedure={procedure} on={londonDate(now)} />
            </Suspense>
          </SectionCard>
        </>
      )}
    </Page>
  );
}

/** Whose policy it is, which version, from when, and by which calendar it counts. */
function Identity({ procedure }: { procedure: Procedure }) {
  const say = useSay();
  const sourceWords = useSource();
  return (
    <SectionCard title={`${procedure.identity.organisation}: ${procedure.identity.title}`}>
      <Definitions
        rows={[
          { term: say('procedure.version'), value: String(procedure.identity.version) },
          { term: say('procedure.from'), value: <LongDate on={procedure.identity.effectiveFrom} /> },
          {
            term: say('procedure.reviewOn'),
            value: procedure.identity.reviewOn && <LongDate on={procedure.identity.reviewOn.value} />,
          },
          {
            term: say('procedure.calendar'),
            value: `${say(`division.${procedure.calendar.division}`)}. ${sourceWords(sourceOf(procedure.calendar))}`,
          },
        ]}
      />
    </SectionCard>
  );
}
