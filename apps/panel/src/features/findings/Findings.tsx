import { useQuery } from '@apollo/client/react';
import { refusal } from '@redress/domain/acts/decide.ts';
import { useProblemWords } from '@redress/web/apollo/problem.ts';
import { EmptyState } from '@redress/web/workspace/EmptyState.tsx';
import { LoadingBlock } from '@redress/web/workspace/LoadingBlock.tsx';
import { ProblemBanner } from '@redress/web/workspace/ProblemBanner.tsx';
import { RefusableButton } from '@redress/web/workspace/RefusableButton.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { inWords } from '@redress/web/refusals/in-words.ts';
import { useSay } from '../../words/use-say.ts';
import type { Hearing } from '../hearing/use-hearing.ts';
import { Decision } from '../vote/Decision.tsx';
import { FINDINGS } from './findings.operations.ts';
import { FindingsForm } from './FindingsForm.tsx';
import { FindingsLetters } from './FindingsLetters.tsx';
import { RecordedFindings } from './RecordedFindings.tsx';
import { recordedOf } from './recorded.ts';

/** The chair records, the others read. */
export function Findings({ hearing }: { hearing: Hearing }) {
  const say = useSay();
  const wordsFor = useProblemWords();
  const { facts, caseId } = hearing;
  const { data, error, refetch } = useQuery(FINDINGS, { variables: { caseId } });
  const { decision, findings } = facts.state.panel;
  const unready = decision === undefined ? refusal({ type: 'RecordPanelFindings' }, facts) : undefined;
  if (error) return <ProblemBanner onRetry={() => void refetch()}>{wordsFor(error)}</ProblemBanner>;
  if (decision === undefined)
    return <EmptyState title={say('findings.undecided')}>{unready && inWords(unready)}</EmptyState>;
  const recorded = data && recordedOf(data, facts.state.panel);
  if (data === undefined || recorded === undefined) return <LoadingBlock lines={8} />;
  const no = refusal({ type: 'RecordPanelFindings' }, facts);
  return (
    <>
      <Decision hearing={hearing} here />
      {findings !== undefined && <RecordedFindings hearing={hearing} data={data} recorded={recorded} />}
      {no !== undefined ? (
        <div className="panel-refused">
          <RefusableButton refused={inWords(no)}>
            {say(findings === undefined ? 'findings.button' : 'findings.correct')}
          </RefusableButton>
        </div>
      ) : findings === undefined ? (
        <SectionCard title={say('findings.form')}>
          <FindingsForm hearing={hearing} data={data} recorded={recorded} />
        </SectionCard>
      ) : (
        <details className="panel-more" key={findings[0]?.findingId}>
          <summary>{say('findings.correct')}</summary>
          <FindingsForm hearing={hearing} data={data} recorded={recorded} />
        </details>
      )}
      <FindingsLetters hearing={hearing} />
    </>
  );
}
